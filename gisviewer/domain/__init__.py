"""The values that flow through the program: frozen, picklable, free of I/O and of Qt."""
