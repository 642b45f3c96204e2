"""Any language that has a table of words, by choices whose weights are trained. Import it from here."""

from catalog.extract.trained.reader import read as read
