"""Files of places into volumes: one module a format, each giving what became of every record."""
