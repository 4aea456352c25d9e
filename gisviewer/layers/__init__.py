"""Vector layers: reading any file into WGS 84, styling, filtering, cutting tiles, identifying features."""
