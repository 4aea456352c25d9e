"""Toponym recognition and resolution, borders, dates, and the incidents made of them."""
