"""GIS Viewer for regional incidents: news articles become incident markers on an offline map.

The architecture in one page. Values flow down, notices flow up::

    article file -> articles -> Article
    Article -> geoparse (recognize, resolve, borders, dates, extract; names and geometry from gazetteer) ->
    ArticleResult
    ArticleResult -> project.Workspace, the one mutable document -> the views of app, mapping (folium page), export
    vector file -> layers -> tiles for the page

`pipeline` joins the first two for the window, the command line and scripts; it runs with Qt absent. Each foreign
thing has one door:
Qt in `app`, folium in `mapping`, vector file formats in `layers`, article formats in `articles`, our JavaScript in
`resources/web`.
The import contracts in pyproject.toml hold this in the tests.

Inside, coordinates are WGS 84 and (lon, lat); only `mapping` writes (lat, lon). Positions in a text are half-open
offsets into it.
Text from articles, layers and file names reaches a page only as JSON and is shown as text, never as markup.
"""

import os as _os

# onnxruntime 1.29 and later reports its use to its makers over the network, and keeps an identifier of the machine,
# unless this is set before it is loaded; this program promises to ask nobody.
_os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"
