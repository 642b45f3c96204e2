"""Place words to places: streets, corners, names and coordinates, each with how it was found. Import it from here."""

from catalog.workflow.locate.search import Answer as Answer
from catalog.workflow.locate.search import locate as locate
from catalog.workflow.locate.search import search as search
