"""Bundles: a whole catalog as one ZIP file in BagIt layout, to be handed on, checked and merged."""
