"""Other readers of footage, plugged in: what they answer is held against the text. Import it from here."""

from catalog.extract.plugged.answers import ItemAnswer as ItemAnswer
from catalog.extract.plugged.answers import StepAnswer as StepAnswer
from catalog.extract.plugged.answers import TimeAnswer as TimeAnswer
from catalog.extract.plugged.answers import VerificationAnswer as VerificationAnswer
from catalog.extract.plugged.checking import Checked as Checked
from catalog.extract.plugged.checking import checked as checked
from catalog.extract.plugged.combining import combined as combined
from catalog.extract.plugged.extractor import Extractor as Extractor
