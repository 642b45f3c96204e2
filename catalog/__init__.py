"""geofootage: places, provenance and verification of footage, out of reports and into a catalog."""

__version__ = "0.1.0"
