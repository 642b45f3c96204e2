"""The nouns: frozen pydantic records, no input or output. Import them from here."""

from catalog.model.activity import Activity as Activity
from catalog.model.base import Evidence as Evidence
from catalog.model.base import Record as Record
from catalog.model.base import record_id as record_id
from catalog.model.claim import LocationClaim as LocationClaim
from catalog.model.claim import TimeClaim as TimeClaim
from catalog.model.conflict import Contradiction as Contradiction
from catalog.model.conflict import Side as Side
from catalog.model.conflict import TimeBound as TimeBound
from catalog.model.document import Document as Document
from catalog.model.document import Span as Span
from catalog.model.findings import Dossier as Dossier
from catalog.model.findings import Findings as Findings
from catalog.model.footage import Copy as Copy
from catalog.model.footage import FootageItem as FootageItem
from catalog.model.geometry import Footprint as Footprint
from catalog.model.geometry import Shape as Shape
from catalog.model.geometry import precision_of as precision_of
from catalog.model.mention import Mention as Mention
from catalog.model.mention import Resolution as Resolution
from catalog.model.note import Link as Link
from catalog.model.note import Note as Note
from catalog.model.place import Candidate as Candidate
from catalog.model.place import Place as Place
from catalog.model.provenance import ProvenanceStep as ProvenanceStep
from catalog.model.verification import VerificationStatement as VerificationStatement
