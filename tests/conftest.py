"""What all tests share: property tests run without a stop watch, and in CI with the same examples every time."""

import os

from hypothesis import settings

settings.register_profile("house", deadline=None, derandomize="CI" in os.environ, database=None)
settings.load_profile("house")
