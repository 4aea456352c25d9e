"""Sentences of our own on world news, with gaps for names: contexts that the training texts do not have."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

from gisviewer.geoparse.lexicon import GIVEN_NAMES

_COUNT = 5
_GAP = re.compile(r"\{([PLVCGS])\}")
PLACES = "PLVC"
"""The gaps that hold places: a town of any size, a large city, a province, a country."""
# G is a given name; S a surname or another name that is spelled like a place but is none.
_WAR = """
Shelling hit the outskirts of {P} overnight, residents said.
Fighters withdrew from {P} and {P} on Tuesday, the army said.
The {P}-{P} road was closed after a mine blast near {P}.
{P}: two people were hurt when a drone hit a bus.
A checkpoint between {P} and {P} came under fire.
{G} {S}, a spokesman for the brigade, denied the report.
Mr. {S} did not say when the crossing would reopen.
“We left {P} with nothing,” said {G} {S}, 34.
Clashes went on in {P}, {P} and {P} for a third day.
The convoy was on its way from {P} to {P} when it was ambushed.
Monitors counted 14 explosions south of {P}.
Aid reached the {P} camp only on Friday.
Artillery near {P} fired towards the villages of {P} and {P}.
Colonel {S} commands the troops in {P}.
An air strike on {P} market killed at least nine people.
Rebels took the hill above {P}; {G} {S} leads them.
The ceasefire around {P} broke down within hours.
Gunmen raided a farm in {P} district and took the cattle.
According to the ministry, {P}, {P} and the heights above {P} are held by its forces.
Soldiers from {P} were moved to the front at {P}.
{L} fell to the insurgents in 2014; {P} followed a week later.
The {S} Brigade, which answers to {G} {S}, claimed the attack in {V}.
{C} and {C} traded fire across the line of control for the second night.
The front runs from {P} through {P} to the suburbs of {L}.
{C} sent tanks to the border with {C}, near {P}.
Two fighters of the {S} Liberation Front were killed in {V}.
Air defences shot down 11 drones over {V}, {V} and {V}, the general staff said.
The {S} Army said it had taken a base at {P}, in northern {V}.
Operation {S} began at dawn with raids in {P} and {L}.
A {S} missile struck a warehouse in {P}, said {G} {S} of the emergency service.
Jets bombed {P}, and fighters attacked {P} and {P}.
The army claimed {P} and shelled {P} from the hills.
Rebels seized {P}, {P} and {P} before they reached {V}.
{L} accused {L} of bombing {P}; {C} blamed {C}.
The minister said {P} and {P} were dark, and {L} was quiet.
{L} wants {P} back, and nobody can hold {P} for long.
They left {P}, crossed {V} and took {P} without a shot.
{P} fell at noon. {P} held.
A drone struck {P} while troops besieged {P}, the governor said.
"""
_DISASTER = """
{P} (north of {P}) has been without power since Monday.
Doctors in {P} treated {G} {S} for burns.
Boats left {P} at dawn; one sank off {P}.
Hurricane {S} made landfall near {P}, and was heading for {V}.
Typhoon {S} killed 31 people in {C} and left {L} under water.
A magnitude 6.1 quake shook {V}; it was felt as far away as {L} and {P}.
The {S} fire has burned 4,000 hectares outside {P}.
Floods cut off {P}, {P} and half of {V} province.
The epicentre lay 20 km from {P}, the {S} Institute reported.
Landslides buried homes in {P} district, {V}, after days of rain.
Health workers in {P} confirmed three new cases; none was found in {P} or {P}.
Dr. {G} {S} flew to {C} with a team of 12.
Flights from {L} to {L} were cancelled, {S} Airlines said.
A ferry with 200 people on board capsized between {P} and {P}.
The ash cloud drifted over {C} towards {C}.
"""
_POLITICS = """
The mayor of {P} has asked for help; {P} has not answered.
Police in {P} province said that the attackers came from {P}.
Protesters marched from {P} Square to the bridge, {S} said.
Ms. {S} and {G} {S} were freed in {P} last week.
{C} has imposed sanctions on {C}, and {L} pledged to answer in kind.
{L} has imposed tariffs on steel, and {L} said it would do the same.
President {S} of {C} met Prime Minister {G} {S} in {L}.
{S}, who was born in {P}, moved to {C} at the age of nine.
{L} (dispatch) - {C} will reopen its embassy in {L}, Foreign Minister {S} said.
LAWMAKERS IN {C} VOTE TO LEAVE TREATY
{C}'s parliament voted 71 to 30 to expel the envoy of {C}.
Voters in {V} and {V} go to the polls on Sunday.
The governor of {V}, {G} {S}, resigned; so did the {P} police chief.
{V} Governor {G} {S} and {P} Mayor {G} {S} signed the accord.
Talks between {C}, {C} and the European Union resume in {L} on Monday.
Judge {S} sent the case back to a court in {P}, {V}.
{G} {S} (born in {P}, {C}) leads the {S} Party.
She studied in {L} before she worked for the {S} Group in {P}.
Thousands have fled {C} for {C}, {C} and {C}, the agency says.
Migrants from {C} and {C} wait in {P}, on the coast of {C}.
{L}-based analyst {G} {S} expects no deal before May.
"{C} is not our enemy," {S} told reporters in {L}.
A court in {L} jailed {S} for nine years.
The {L} government said nothing, but {L} welcomed the vote.
{C} said 9,000 people had crossed its border. {L} claims the islands.
{L} called it an internal affair. {C} denied that arms had passed through {P}.
{C} needs {C}; {L} knows it.
The {C} Red Cross and the {C} army brought water to {P}.
Ties between {L} and {L} have been cold since the arrest of {S}.
"""
_LOCAL = """
The {P} City Council and the {P} Police Department did not comment.
{P} police arrested two men; the {P} Fire Department put out the blaze.
Students of {P} High School stayed at home, the {P} school board said.
{P} Mayor {G} {S} came at once, and {P}'s hospital took in 12 people.
Officers began their night at the {P} Fire Station.
{V} lawmakers and the {V} Supreme Court disagree, {G} {S} wrote.
She worked for the {P} council before she moved to {P}.
I do not care what {P} does, the {P} pastor said.
{P} will cut its budget. {P} teen held over stolen car.
{G} {S}, 52, of {P}, pleaded guilty on Monday.
The couple first saw the {P} monastery in December.
The {P} District is larger than {P}, {P} and {P} together.
"""
_OTHER = """
Nobody knows how many are buried in {P}.
The {S} Foundation sent tents to {P}.
Looters emptied shops in {P}/{P}.
{S} Saint-Martin beat {S} City 2-1; {S} scored twice.
{S} United signed {G} {S} from {S} Rovers for a record fee.
Shares of {S} Motors and {S} Bank fell after the news from {L}.
The {S} Times and the {S} Post wrote about it first.
{G} {S} and {G} {S} were named in the report of {S} & Co.
{S} Corp. will build a plant in {P}, {C}.
The pipeline runs from {P} in {C} to the port of {P} in {C}.
{S} wrote the book in {L}, where {G} {S} had died.
The {S} Prize went to {G} {S}, a chemist from {C}.
Her sister {S} stayed in {P}; her brother {S} went to {L}.
Le {S}, a film by {G} {S}, opens in {L} on Friday.
{P}-born {G} {S} won the stage from {P} to {P}.
Lawyers for {G} {S} said that {S} had never been to {P}.
"We are all from {P}," says {S}, "and {P} is gone."
The ship, the {S}, left {P} for {P} with grain from {C}.
Prices rose in {L}, {L} and {L}, but not in {V}.
"""
_SENTENCES = tuple(line for part in (_WAR, _DISASTER, _POLITICS, _LOCAL, _OTHER) for line in part.strip().split("\n"))


def make_sentences(names: Mapping[str, Callable[[], str]], choice: random.Random) -> tuple[str, list[tuple[int, int]]]:
    """A paragraph of a few sentences with names in their gaps, and the spans of those that are places.

    `names` has a maker for each sign of `PLACES` and for S.
    """
    text = "\n\n"
    spans = []
    givens = sorted(GIVEN_NAMES)
    for sentence in choice.sample(_SENTENCES, _COUNT):
        position = 0
        for gap in _GAP.finditer(sentence):
            text += sentence[position : gap.start()]
            word = choice.choice(givens).capitalize() if gap[1] == "G" else names[gap[1]]()
            if sentence.isupper() or (gap.start() == 0 and sentence.startswith("{L} (")):
                word = word.upper()
            if gap[1] in PLACES:
                spans.append((len(text), len(text) + len(word)))
            text += word
            position = gap.end()
        text += sentence[position:] + " "
    return text, spans
