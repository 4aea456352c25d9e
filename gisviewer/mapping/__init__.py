"""Content to a folium page: one page, for the window and for export."""
