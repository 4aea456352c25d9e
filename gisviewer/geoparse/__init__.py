"""From the text of an article to its places and incidents.

`recognize` marks the words that name places, `resolve` chooses the place that each means, `places` adds borders and
what is told by a distance or a coast, `dates` reads the calendar, and `events` makes incidents of what happened there.
`train` makes the models. Beside them stands what all share: tokens, sentences, words and their roles.
"""
