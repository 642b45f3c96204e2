"""What readers see. Import it from here."""

from catalog.views.build import candidate_view as candidate_view
from catalog.views.build import candidates_of as candidates_of
from catalog.views.build import item_row as item_row
from catalog.views.build import item_rows as item_rows
from catalog.views.changes import changes_since as changes_since
from catalog.views.mentions import MentionsView as MentionsView
from catalog.views.mentions import MentionView as MentionView
from catalog.views.mentions import mentions_view as mentions_view
from catalog.views.profiles import rows_for as rows_for
from catalog.views.rows import CandidateView as CandidateView
from catalog.views.rows import ContradictionView as ContradictionView
from catalog.views.rows import ItemRow as ItemRow
from catalog.views.rows import LocationView as LocationView
from catalog.views.rows import SourceView as SourceView
from catalog.views.site import ESRI as ESRI
from catalog.views.site import Form as Form
from catalog.views.site import ImageryView as ImageryView
from catalog.views.site import Profile as Profile
from catalog.views.site import SiteOptions as SiteOptions
from catalog.views.site import StreetView as StreetView
from catalog.views.site import TownView as TownView
