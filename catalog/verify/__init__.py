"""Status out of statements, and checks over claims."""
