"""One use case a file: read, compute, keep. The command line is a thin face of this room."""
