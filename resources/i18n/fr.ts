<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>QPlatformTheme</name>
<message>
<source>&amp;No</source>
<translation type="unfinished" />
</message>
<message>
<source>&amp;Yes</source>
<translation type="unfinished" />
</message>
<message>
<source>Abort</source>
<translation type="unfinished" />
</message>
<message>
<source>Apply</source>
<translation type="unfinished" />
</message>
<message>
<source>Cancel</source>
<translation type="unfinished" />
</message>
<message>
<source>Close</source>
<translation type="unfinished" />
</message>
<message>
<source>Discard</source>
<translation type="unfinished" />
</message>
<message>
<source>Help</source>
<translation type="unfinished" />
</message>
<message>
<source>Ignore</source>
<translation type="unfinished" />
</message>
<message>
<source>N&amp;o to All</source>
<translation type="unfinished" />
</message>
<message>
<source>OK</source>
<translation type="unfinished" />
</message>
<message>
<source>Open</source>
<translation type="unfinished" />
</message>
<message>
<source>Reset</source>
<translation type="unfinished" />
</message>
<message>
<source>Restore Defaults</source>
<translation type="unfinished" />
</message>
<message>
<source>Retry</source>
<translation type="unfinished" />
</message>
<message>
<source>Save</source>
<translation type="unfinished" />
</message>
<message>
<source>Save All</source>
<translation type="unfinished" />
</message>
<message>
<source>Yes to &amp;All</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>codes</name>
<message>
<source>Abduction/forced disappearance</source>
<translation>Enlèvement / disparition forcée</translation>
</message>
<message>
<source>Accident</source>
<translation>Accident</translation>
</message>
<message>
<source>Agreement</source>
<translation>Accord</translation>
</message>
<message>
<source>Air/drone strike</source>
<translation>Frappe aérienne ou de drone</translation>
</message>
<message>
<source>Armed clash</source>
<translation>Affrontement armé</translation>
</message>
<message>
<source>Arrests</source>
<translation>Arrestations</translation>
</message>
<message>
<source>Attack</source>
<translation>Attaque</translation>
</message>
<message>
<source>Battles</source>
<translation>Combats</translation>
</message>
<message>
<source>Chemical weapon</source>
<translation>Arme chimique</translation>
</message>
<message>
<source>Disrupted weapons use</source>
<translation>Emploi d’armes déjoué</translation>
</message>
<message>
<source>Earthquake</source>
<translation>Séisme</translation>
</message>
<message>
<source>Epidemic</source>
<translation>Épidémie</translation>
</message>
<message>
<source>Excessive force against protesters</source>
<translation>Force excessive contre des manifestants</translation>
</message>
<message>
<source>Explosions/Remote violence</source>
<translation>Explosions / violence à distance</translation>
</message>
<message>
<source>Flood</source>
<translation>Inondation</translation>
</message>
<message>
<source>Government regains territory</source>
<translation>Le gouvernement reprend du terrain</translation>
</message>
<message>
<source>Grenade</source>
<translation>Grenade</translation>
</message>
<message>
<source>Headquarters or base established</source>
<translation>Quartier général ou base établi</translation>
</message>
<message>
<source>Landslide</source>
<translation>Glissement de terrain</translation>
</message>
<message>
<source>Looting/property destruction</source>
<translation>Pillage / destruction de biens</translation>
</message>
<message>
<source>Mob violence</source>
<translation>Violence de foule</translation>
</message>
<message>
<source>Non-state actor overtakes territory</source>
<translation>Un acteur non étatique prend du terrain</translation>
</message>
<message>
<source>Non-violent transfer of territory</source>
<translation>Transfert de territoire sans violence</translation>
</message>
<message>
<source>Other</source>
<translation>Autre</translation>
</message>
<message>
<source>Peaceful protest</source>
<translation>Manifestation pacifique</translation>
</message>
<message>
<source>People killed or hurt</source>
<translation>Morts ou blessés</translation>
</message>
<message>
<source>Protest with intervention</source>
<translation>Manifestation avec intervention</translation>
</message>
<message>
<source>Protests</source>
<translation>Manifestations</translation>
</message>
<message>
<source>Remote explosive/landmine/IED</source>
<translation>Explosif à distance / mine / EEI</translation>
</message>
<message>
<source>Riots</source>
<translation>Émeutes</translation>
</message>
<message>
<source>Sexual violence</source>
<translation>Violence sexuelle</translation>
</message>
<message>
<source>Shelling/artillery/missile attack</source>
<translation>Bombardement / artillerie / missile</translation>
</message>
<message>
<source>Storm</source>
<translation>Tempête</translation>
</message>
<message>
<source>Strategic developments</source>
<translation>Développements stratégiques</translation>
</message>
<message>
<source>Suicide bomb</source>
<translation>Attentat-suicide</translation>
</message>
<message>
<source>Unclassified</source>
<translation>Non classé</translation>
</message>
<message>
<source>Violence against civilians</source>
<translation>Violence contre des civils</translation>
</message>
<message>
<source>Violent demonstration</source>
<translation>Manifestation violente</translation>
</message>
<message>
<source>Volcanic eruption</source>
<translation>Éruption volcanique</translation>
</message>
<message>
<source>Wildfire</source>
<translation>Feu de forêt</translation>
</message>
</context>
<context>
<name>gisviewer</name>
<message numerus="yes">
<source> and {n} more</source>
<translation>
<numerusform>et {n} de plus</numerusform>
<numerusform>et {n} de plus</numerusform>
</translation>
</message>
<message>
<source> km</source>
<translation> km</translation>
</message>
<message>
<source> px</source>
<translation> px</translation>
</message>
<message>
<source>&amp;About</source>
<translation>À &amp;propos</translation>
</message>
<message>
<source>&amp;Add an incident from the selected words</source>
<translation>&amp;Ajouter un incident à partir des mots sélectionnés</translation>
</message>
<message>
<source>&amp;Analysis</source>
<translation>&amp;Analyse</translation>
</message>
<message>
<source>&amp;Buffer around features …</source>
<translation>Zone &amp;tampon autour d’objets …</translation>
</message>
<message>
<source>&amp;Charts</source>
<translation>&amp;Graphiques</translation>
</message>
<message>
<source>&amp;Check the installation</source>
<translation>&amp;Vérifier l’installation</translation>
</message>
<message>
<source>&amp;Clear the filter</source>
<translation>&amp;Effacer le filtre</translation>
</message>
<message>
<source>&amp;Clear the selection of features</source>
<translation>&amp;Désélectionner les objets</translation>
</message>
<message>
<source>&amp;Delete the incidents</source>
<translation>&amp;Supprimer les incidents</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>&amp;Édition</translation>
</message>
<message>
<source>&amp;Export …</source>
<translation>&amp;Exporter …</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;Fichier</translation>
</message>
<message>
<source>&amp;Filter beside the map</source>
<translation>&amp;Filtre à côté de la carte</translation>
</message>
<message>
<source>&amp;Find anything …</source>
<translation>&amp;Tout rechercher …</translation>
</message>
<message>
<source>&amp;Find in articles and incidents</source>
<translation>&amp;Rechercher dans les articles et incidents</translation>
</message>
<message>
<source>&amp;Full screen</source>
<translation>&amp;Plein écran</translation>
</message>
<message>
<source>&amp;Go through the queue</source>
<translation>&amp;Parcourir la file</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>&amp;Aide</translation>
</message>
<message>
<source>&amp;History</source>
<translation>&amp;Historique</translation>
</message>
<message>
<source>&amp;Import incidents from a table …</source>
<translation>&amp;Importer des incidents d’une table …</translation>
</message>
<message>
<source>&amp;Keys</source>
<translation>&amp;Touches</translation>
</message>
<message>
<source>&amp;Layers</source>
<translation>&amp;Couches</translation>
</message>
<message>
<source>&amp;Line</source>
<translation>&amp;Ligne</translation>
</message>
<message>
<source>&amp;Manual</source>
<translation>&amp;Manuel</translation>
</message>
<message>
<source>&amp;Measure</source>
<translation>&amp;Mesurer</translation>
</message>
<message>
<source>&amp;Merge the incidents</source>
<translation>&amp;Fusionner les incidents</translation>
</message>
<message>
<source>&amp;New project</source>
<translation>&amp;Nouveau projet</translation>
</message>
<message>
<source>&amp;Next panel</source>
<translation>Panneau &amp;suivant</translation>
</message>
<message>
<source>&amp;Not mapped</source>
<translation>&amp;Non cartographié</translation>
</message>
<message>
<source>&amp;Online basemap, on or off</source>
<translation>Fond de carte en &amp;ligne, oui ou non</translation>
</message>
<message>
<source>&amp;Open articles …</source>
<translation>&amp;Ouvrir des articles …</translation>
</message>
<message>
<source>&amp;Panels</source>
<translation>&amp;Panneaux</translation>
</message>
<message>
<source>&amp;Paste an article</source>
<translation>&amp;Coller un article</translation>
</message>
<message>
<source>&amp;Point</source>
<translation>&amp;Point</translation>
</message>
<message>
<source>&amp;Previous panel</source>
<translation>Panneau &amp;précédent</translation>
</message>
<message>
<source>&amp;Quit</source>
<translation>&amp;Quitter</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>&amp;Rétablir</translation>
</message>
<message>
<source>&amp;Reset the layout</source>
<translation>&amp;Réinitialiser la disposition</translation>
</message>
<message>
<source>&amp;Review</source>
<translation>&amp;Révision</translation>
</message>
<message>
<source>&amp;Save</source>
<translation>&amp;Enregistrer</translation>
</message>
<message>
<source>&amp;Settings …</source>
<translation>&amp;Paramètres …</translation>
</message>
<message>
<source>&amp;Split the incident by sentences</source>
<translation>&amp;Diviser l’incident par phrases</translation>
</message>
<message>
<source>&amp;Table of incidents</source>
<translation>&amp;Table des incidents</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>&amp;Annuler</translation>
</message>
<message>
<source>&amp;View</source>
<translation>Affic&amp;hage</translation>
</message>
<message>
<source>0 of {total} shown: the filter hides everything.</source>
<translation>0 sur {total} affichés : le filtre masque tout.</translation>
</message>
<message>
<source>A colour of its own</source>
<translation>Une couleur propre</translation>
</message>
<message>
<source>A copy is in {path}.</source>
<translation>Une copie se trouve dans {path}.</translation>
</message>
<message>
<source>A double click or Enter ends it, Backspace takes the last point back, Escape gives up.</source>
<translation>Un double clic ou Entrée termine, Retour arrière retire le dernier point, Échap abandonne.</translation>
</message>
<message>
<source>A draft: all that was not rejected</source>
<translation>Un brouillon : tout ce qui n’a pas été rejeté</translation>
</message>
<message>
<source>A file of this name exists; you will be asked before it is replaced.</source>
<translation>Un fichier de ce nom existe ; on vous demandera avant de le remplacer.</translation>
</message>
<message>
<source>A government</source>
<translation>Un gouvernement</translation>
</message>
<message>
<source>A government, not a place</source>
<translation>Un gouvernement, pas un lieu</translation>
</message>
<message>
<source>A month</source>
<translation>Un mois</translation>
</message>
<message>
<source>A name, or coordinates in any notation</source>
<translation>Un nom, ou des coordonnées dans n’importe quelle notation</translation>
</message>
<message>
<source>A picture of the map is on the clipboard.</source>
<translation>Une image de la carte est dans le presse-papiers.</translation>
</message>
<message>
<source>A sentence under the title</source>
<translation>Une phrase sous le titre</translation>
</message>
<message>
<source>A short report made for trying out</source>
<translation>Un court rapport pour essayer</translation>
</message>
<message>
<source>A text, PDF, web page or mail</source>
<translation>Un texte, un PDF, une page web ou un courriel</translation>
</message>
<message>
<source>A week</source>
<translation>Une semaine</translation>
</message>
<message>
<source>A year</source>
<translation>Une année</translation>
</message>
<message>
<source>A&amp;ccept the incidents</source>
<translation>A&amp;ccepter les incidents</translation>
</message>
<message>
<source>A&amp;rea</source>
<translation>S&amp;urface</translation>
</message>
<message>
<source>A3, landscape</source>
<translation>A3, paysage</translation>
</message>
<message>
<source>A4, landscape</source>
<translation>A4, paysage</translation>
</message>
<message>
<source>A4, upright</source>
<translation>A4, portrait</translation>
</message>
<message>
<source>About GIS Viewer</source>
<translation>À propos de GIS Viewer</translation>
</message>
<message>
<source>Accept</source>
<translation>Accepter</translation>
</message>
<message>
<source>Accept it at that place</source>
<translation>L’accepter à cet endroit</translation>
</message>
<message numerus="yes">
<source>Accept {n} incidents</source>
<translation>
<numerusform>Accepter {n} incident</numerusform>
<numerusform>Accepter {n} incidents</numerusform>
</translation>
</message>
<message>
<source>Accept “{title}”</source>
<translation>Accepter « {title} »</translation>
</message>
<message>
<source>Accepted</source>
<translation>Accepté</translation>
</message>
<message>
<source>Action</source>
<translation>Action</translation>
</message>
<message>
<source>Actor</source>
<translation>Acteur</translation>
</message>
<message>
<source>Actors</source>
<translation>Acteurs</translation>
</message>
<message>
<source>Add a &amp;layer …</source>
<translation>Ajouter une &amp;couche …</translation>
</message>
<message>
<source>Add a layer</source>
<translation>Ajouter une couche</translation>
</message>
<message>
<source>Add a layer first.</source>
<translation>Ajoutez d’abord une couche.</translation>
</message>
<message>
<source>Add a layer of areas first.</source>
<translation>Ajoutez d’abord une couche de surfaces.</translation>
</message>
<message>
<source>Add a sentence to “{title}”</source>
<translation>Ajouter une phrase à « {title} »</translation>
</message>
<message>
<source>Add an incident</source>
<translation>Ajouter un incident</translation>
</message>
<message>
<source>Add an incident along a &amp;line</source>
<translation>Ajouter un incident le long d’une &amp;ligne</translation>
</message>
<message>
<source>Add an incident at a &amp;point of the map</source>
<translation>Ajouter un incident en un &amp;point de la carte</translation>
</message>
<message>
<source>Add an incident over an ar&amp;ea</source>
<translation>Ajouter un incident sur une s&amp;urface</translation>
</message>
<message>
<source>Add layer “{name}”</source>
<translation>Ajouter la couche « {name} »</translation>
</message>
<message>
<source>Add layers</source>
<translation>Ajouter des couches</translation>
</message>
<message>
<source>Add the selected &amp;words to the incident</source>
<translation>Ajouter les &amp;mots sélectionnés à l’incident</translation>
</message>
<message numerus="yes">
<source>Add {n} layers</source>
<translation>
<numerusform>Ajouter {n} couche</numerusform>
<numerusform>Ajouter {n} couches</numerusform>
</translation>
</message>
<message>
<source>Add “{title}”</source>
<translation>Ajouter « {title} »</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest feature and how far away it is.</source>
<translation>Ajoute une couche des incidents avec l’objet le plus proche et sa distance.</translation>
</message>
<message>
<source>Adds a layer of the incidents with the nearest land border and how far away it is.</source>
<translation>Ajoute une couche des incidents avec la frontière terrestre la plus proche et sa distance.</translation>
</message>
<message>
<source>Adds the area within a distance of the features as a layer.</source>
<translation>Ajoute en couche la surface à une distance donnée des objets.</translation>
</message>
<message>
<source>Adds the areas as a layer coloured by the number of incidents, with the number of people killed.</source>
<translation>Ajoute les surfaces en couche colorée par le nombre d’incidents, avec le nombre de morts.</translation>
</message>
<message>
<source>All articles</source>
<translation>Tous les articles</translation>
</message>
<message>
<source>All articles in it</source>
<translation>Tous les articles qu’il contient</translation>
</message>
<message>
<source>All files</source>
<translation>Tous les fichiers</translation>
</message>
<message>
<source>All incidents are shown.</source>
<translation>Tous les incidents sont affichés.</translation>
</message>
<message>
<source>Ambiguous</source>
<translation>Ambigu</translation>
</message>
<message>
<source>Analysis “{name}”</source>
<translation>Analyse « {name} »</translation>
</message>
<message>
<source>Another one, by its code or name</source>
<translation>Un autre, par son code ou son nom</translation>
</message>
<message>
<source>Another reason …</source>
<translation>Une autre raison …</translation>
</message>
<message>
<source>Any role</source>
<translation>Tous les rôles</translation>
</message>
<message>
<source>Any status</source>
<translation>Tous les statuts</translation>
</message>
<message>
<source>Apply a correction elsewhere</source>
<translation>Appliquer une correction ailleurs</translation>
</message>
<message>
<source>Apply all now</source>
<translation>Tout appliquer maintenant</translation>
</message>
<message>
<source>Apply it there …</source>
<translation>L’appliquer là …</translation>
</message>
<message>
<source>Apply the last correction to other mentions</source>
<translation>Appliquer la dernière correction à d’autres mentions</translation>
</message>
<message>
<source>Apply the rules</source>
<translation>Appliquer les règles</translation>
</message>
<message numerus="yes">
<source>Apply to {n}</source>
<translation>
<numerusform>Appliquer à {n}</numerusform>
<numerusform>Appliquer à {n}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Apply “{words}” to {n} others</source>
<translation>
<numerusform>Appliquer « {words} » à {n} autre</numerusform>
<numerusform>Appliquer « {words} » à {n} autres</numerusform>
</translation>
</message>
<message>
<source>Area</source>
<translation>Surface</translation>
</message>
<message>
<source>Area {area}, outline {length}</source>
<translation>Surface {area}, contour {length}</translation>
</message>
<message>
<source>Areas</source>
<translation>Surfaces</translation>
</message>
<message>
<source>Article</source>
<translation>Article</translation>
</message>
<message>
<source>Articles</source>
<translation>Articles</translation>
</message>
<message>
<source>Articles are files such as .txt, .html, .pdf, .docx, .eml or .jsonl.</source>
<translation>Les articles sont des fichiers tels que .txt, .html, .pdf, .docx, .eml ou .jsonl.</translation>
</message>
<message>
<source>As a layer</source>
<translation>En tant que couche</translation>
</message>
<message>
<source>As in “12 wounded; 300–500 displaced”</source>
<translation>Par exemple « 12 wounded; 300–500 displaced »</translation>
</message>
<message>
<source>As incidents</source>
<translation>En tant qu’incidents</translation>
</message>
<message>
<source>As many features in each</source>
<translation>Autant d’objets dans chacune</translation>
</message>
<message>
<source>At sea</source>
<translation>En mer</translation>
</message>
<message>
<source>Attribute table</source>
<translation>Table des attributs</translation>
</message>
<message>
<source>Attributes</source>
<translation>Attributs</translation>
</message>
<message>
<source>Attributes of the feature</source>
<translation>Attributs de l’objet</translation>
</message>
<message>
<source>Author</source>
<translation>Auteur</translation>
</message>
<message>
<source>Back</source>
<translation>Retour</translation>
</message>
<message>
<source>Back to the default: {label}</source>
<translation>Retour à la valeur par défaut : {label}</translation>
</message>
<message>
<source>Back to the defaults</source>
<translation>Valeurs par défaut</translation>
</message>
<message>
<source>Becomes</source>
<translation>Devient</translation>
</message>
<message>
<source>Before the first step</source>
<translation>Avant la première étape</translation>
</message>
<message>
<source>Begin anew</source>
<translation>Recommencer</translation>
</message>
<message>
<source>Blue to yellow</source>
<translation>Du bleu au jaune</translation>
</message>
<message>
<source>Border or region</source>
<translation>Frontière ou région</translation>
</message>
<message>
<source>Borders</source>
<translation>Frontières</translation>
</message>
<message>
<source>Breaks</source>
<translation>Seuils</translation>
</message>
<message>
<source>Buffer around features</source>
<translation>Zone tampon autour d’objets</translation>
</message>
<message>
<source>By</source>
<translation>Par</translation>
</message>
<message>
<source>By keyboard: arrows move the map, Enter takes its middle. Escape gives up.</source>
<translation>Au clavier : les flèches déplacent la carte, Entrée prend son milieu. Échap abandonne.</translation>
</message>
<message>
<source>CSV</source>
<translation>CSV</translation>
</message>
<message>
<source>CSV, ACLED-shaped</source>
<translation>CSV, forme ACLED</translation>
</message>
<message>
<source>CSV, UCDP-shaped</source>
<translation>CSV, forme UCDP</translation>
</message>
<message>
<source>Cancel</source>
<translation>Annuler</translation>
</message>
<message>
<source>Cancel everything</source>
<translation>Tout annuler</translation>
</message>
<message>
<source>Cancel the work under way</source>
<translation>Annuler le travail en cours</translation>
</message>
<message>
<source>Cancel: {label}</source>
<translation>Annuler : {label}</translation>
</message>
<message>
<source>Casualties</source>
<translation>Victimes</translation>
</message>
<message>
<source>Categories: a colour for each value</source>
<translation>Catégories : une couleur par valeur</translation>
</message>
<message>
<source>Change</source>
<translation>Modifier</translation>
</message>
<message>
<source>Change how exactly the date is known</source>
<translation>Modifier la précision de la date</translation>
</message>
<message>
<source>Change the actors</source>
<translation>Modifier les acteurs</translation>
</message>
<message>
<source>Change the casualties</source>
<translation>Modifier les victimes</translation>
</message>
<message>
<source>Change the coordinates …</source>
<translation>Changer les coordonnées …</translation>
</message>
<message>
<source>Change the dates</source>
<translation>Modifier les dates</translation>
</message>
<message>
<source>Change the day of publication</source>
<translation>Modifier le jour de publication</translation>
</message>
<message>
<source>Change the facts of “{title}”</source>
<translation>Modifier les données de « {title} »</translation>
</message>
<message>
<source>Change the notes</source>
<translation>Modifier les notes</translation>
</message>
<message>
<source>Change the number of deaths</source>
<translation>Modifier le nombre de morts</translation>
</message>
<message>
<source>Change the precision</source>
<translation>Modifier la précision</translation>
</message>
<message>
<source>Change the sub-type</source>
<translation>Modifier le sous-type</translation>
</message>
<message>
<source>Change the tags</source>
<translation>Modifier les étiquettes</translation>
</message>
<message>
<source>Change the title</source>
<translation>Modifier le titre</translation>
</message>
<message>
<source>Change the type</source>
<translation>Modifier le type</translation>
</message>
<message>
<source>Chapters</source>
<translation>Chapitres</translation>
</message>
<message numerus="yes">
<source>Check again: take {n} changes</source>
<translation>
<numerusform>Nouvelle vérification : accepter {n} changement</numerusform>
<numerusform>Nouvelle vérification : accepter {n} changements</numerusform>
</translation>
</message>
<message>
<source>Check all incidents</source>
<translation>Vérifier tous les incidents</translation>
</message>
<message>
<source>Check the articles a&amp;gain …</source>
<translation>Revérifier les a&amp;rticles …</translation>
</message>
<message>
<source>Check the articles again</source>
<translation>Revérifier les articles</translation>
</message>
<message>
<source>Check the installation</source>
<translation>Vérifier l’installation</translation>
</message>
<message>
<source>Check the name; it may have been moved.</source>
<translation>Vérifiez le nom ; le fichier a peut-être été déplacé.</translation>
</message>
<message>
<source>Check the two dates; the first is the start.</source>
<translation>Vérifiez les deux dates ; la première est le début.</translation>
</message>
<message>
<source>Check what was found</source>
<translation>Vérifiez ce qui a été trouvé</translation>
</message>
<message>
<source>Checking the incidents</source>
<translation>Vérification des incidents</translation>
</message>
<message>
<source>Checking the installation</source>
<translation>Vérification de l’installation</translation>
</message>
<message>
<source>Checking …</source>
<translation>Vérification …</translation>
</message>
<message>
<source>Choose the place on the map</source>
<translation>Choisir le lieu sur la carte</translation>
</message>
<message>
<source>Choose this place</source>
<translation>Choisir ce lieu</translation>
</message>
<message>
<source>Choose this place instead</source>
<translation>Choisir plutôt ce lieu</translation>
</message>
<message>
<source>Choose what they really are. The file stays as it is.</source>
<translation>Choisissez ce qu’elles sont vraiment. Le fichier reste tel quel.</translation>
</message>
<message>
<source>Choose “Attribute table” in the menu of a layer to see its rows here.</source>
<translation>Choisissez « Table des attributs » dans le menu d’une couche pour voir ses lignes ici.</translation>
</message>
<message>
<source>Choose …</source>
<translation>Choisir …</translation>
</message>
<message>
<source>Classes</source>
<translation>Classes</translation>
</message>
<message>
<source>Classes or labels were left out where a layer lacks their field.</source>
<translation>Classes ou étiquettes omises là où une couche n’a pas leur champ.</translation>
</message>
<message>
<source>Classes, at most</source>
<translation>Nombre maximal de classes</translation>
</message>
<message>
<source>Clear the filter</source>
<translation>Effacer le filtre</translation>
</message>
<message>
<source>Clear the selection</source>
<translation>Effacer la sélection</translation>
</message>
<message>
<source>Click a coloured word, a marker or a row of the table: the other two show the same place.</source>
<translation>Cliquez un mot coloré, un marqueur ou une ligne de la table : les deux autres montrent le même lieu.</translation>
</message>
<message>
<source>Click a feature of a layer on the map to see its attributes here.</source>
<translation>Cliquez un objet d’une couche sur la carte pour voir ses attributs ici.</translation>
</message>
<message>
<source>Click on the map where it happened.</source>
<translation>Cliquez sur la carte à l’endroit des faits.</translation>
</message>
<message>
<source>Click points on the map, or press the space bar for its middle.</source>
<translation>Cliquez des points sur la carte, ou appuyez sur la barre d’espace pour son milieu.</translation>
</message>
<message>
<source>Click the place on the map (Alt+P)</source>
<translation>Cliquer le lieu sur la carte (Alt+P)</translation>
</message>
<message>
<source>Close</source>
<translation>Fermer</translation>
</message>
<message>
<source>Close call: {name} ({what}) is almost as likely.</source>
<translation>Presque à égalité : {name} ({what}) est presque aussi probable.</translation>
</message>
<message>
<source>Close the article</source>
<translation>Fermer l’article</translation>
</message>
<message>
<source>Close the hints</source>
<translation>Fermer les conseils</translation>
</message>
<message>
<source>Close the later copy</source>
<translation>Fermer la copie la plus récente</translation>
</message>
<message>
<source>Close the message</source>
<translation>Fermer le message</translation>
</message>
<message>
<source>Close the panel “{name}”</source>
<translation>Fermer le panneau « {name} »</translation>
</message>
<message>
<source>Close “{title}”</source>
<translation>Fermer « {title} »</translation>
</message>
<message>
<source>Code or name</source>
<translation>Code ou nom</translation>
</message>
<message>
<source>Codes of precision</source>
<translation>Codes de précision</translation>
</message>
<message>
<source>Colour</source>
<translation>Couleur</translation>
</message>
<message>
<source>Colour of the labels</source>
<translation>Couleur des étiquettes</translation>
</message>
<message>
<source>Colours</source>
<translation>Couleurs</translation>
</message>
<message>
<source>Column</source>
<translation>Colonne</translation>
</message>
<message>
<source>Compare</source>
<translation>Comparer</translation>
</message>
<message>
<source>Compare with = != &lt; &lt;= &gt; &gt;=, like 'New%', in ('a', 'b'), between 1 and 9, is null; join with and, or, not. Names with blanks stand in "double quotes".</source>
<translation>Comparez avec = != &lt; &lt;= &gt; &gt;=, like 'Nou%', in ('a', 'b'), between 1 and 9, is null ; reliez avec and, or, not. Les noms avec espaces se mettent entre "guillemets doubles".</translation>
</message>
<message>
<source>Comparing articles</source>
<translation>Comparaison des articles</translation>
</message>
<message>
<source>Confidence</source>
<translation>Confiance</translation>
</message>
<message>
<source>Coordinate reference system</source>
<translation>Système de coordonnées de référence</translation>
</message>
<message>
<source>Coordinates</source>
<translation>Coordonnées</translation>
</message>
<message>
<source>Coordinates of layer “{name}”</source>
<translation>Coordonnées de la couche « {name} »</translation>
</message>
<message>
<source>Coordinates of the file</source>
<translation>Coordonnées du fichier</translation>
</message>
<message>
<source>Copied</source>
<translation>Copié</translation>
</message>
<message>
<source>Copy</source>
<translation>Copier</translation>
</message>
<message>
<source>Copy a &amp;report on this installation</source>
<translation>Copier un &amp;rapport sur cette installation</translation>
</message>
<message>
<source>Copy the &amp;map as a picture</source>
<translation>Copier la &amp;carte en image</translation>
</message>
<message>
<source>Copy the &amp;table</source>
<translation>Copier la &amp;table</translation>
</message>
<message>
<source>Copy the report</source>
<translation>Copier le rapport</translation>
</message>
<message>
<source>Copy the selected rows</source>
<translation>Copier les lignes sélectionnées</translation>
</message>
<message>
<source>Copy the style</source>
<translation>Copier le style</translation>
</message>
<message>
<source>Copy the style of a layer first.</source>
<translation>Copiez d’abord le style d’une couche.</translation>
</message>
<message>
<source>Copy the text of an article first.</source>
<translation>Copiez d’abord le texte d’un article.</translation>
</message>
<message>
<source>Copying the map</source>
<translation>Copie de la carte</translation>
</message>
<message>
<source>Correct</source>
<translation>Corriger</translation>
</message>
<message>
<source>Correct the place</source>
<translation>Corriger le lieu</translation>
</message>
<message>
<source>Country</source>
<translation>Pays</translation>
</message>
<message>
<source>Dark</source>
<translation>Sombre</translation>
</message>
<message>
<source>Data</source>
<translation>Données</translation>
</message>
<message>
<source>Date</source>
<translation>Date</translation>
</message>
<message>
<source>Date after publication</source>
<translation>Date postérieure à la publication</translation>
</message>
<message>
<source>Date, or first day</source>
<translation>Date, ou premier jour</translation>
</message>
<message>
<source>Date: {words}</source>
<translation>Date : {words}</translation>
</message>
<message>
<source>Dateline</source>
<translation>Lieu de dépêche</translation>
</message>
<message>
<source>Dates</source>
<translation>Dates</translation>
</message>
<message>
<source>Dates in numbers</source>
<translation>Dates en chiffres</translation>
</message>
<message>
<source>Dates, coordinates, countries, sources and numbers of all incidents can be checked here.</source>
<translation>Les dates, coordonnées, pays, sources et nombres de tous les incidents peuvent être vérifiés ici.</translation>
</message>
<message>
<source>Day of publication</source>
<translation>Jour de publication</translation>
</message>
<message>
<source>Deaths</source>
<translation>Morts</translation>
</message>
<message>
<source>Decisions are signed with your initials, and you have set none.</source>
<translation>Les décisions sont signées de vos initiales, et vous n’en avez pas indiqué.</translation>
</message>
<message numerus="yes">
<source>Delete {n} incidents</source>
<translation>
<numerusform>Supprimer {n} incident</numerusform>
<numerusform>Supprimer {n} incidents</numerusform>
</translation>
</message>
<message>
<source>Denied</source>
<translation>Démenti</translation>
</message>
<message>
<source>Detach or attach the panel “{name}”</source>
<translation>Détacher ou rattacher le panneau « {name} »</translation>
</message>
<message>
<source>Details</source>
<translation>Détails</translation>
</message>
<message>
<source>Different values</source>
<translation>Valeurs différentes</translation>
</message>
<message>
<source>Discard</source>
<translation>Abandonner</translation>
</message>
<message>
<source>Discard it</source>
<translation>L’abandonner</translation>
</message>
<message>
<source>Distance</source>
<translation>Distance</translation>
</message>
<message>
<source>Distance to the nearest &amp;border …</source>
<translation>Distance à la &amp;frontière la plus proche …</translation>
</message>
<message>
<source>Distance to the nearest border</source>
<translation>Distance à la frontière la plus proche</translation>
</message>
<message>
<source>District</source>
<translation>District</translation>
</message>
<message>
<source>Done</source>
<translation>Fini</translation>
</message>
<message>
<source>Double click or Enter: go to the state after this step</source>
<translation>Double clic ou Entrée : aller à l’état après cette étape</translation>
</message>
<message>
<source>Double-click or press Enter to change a colour or label; clear the box to hide a class</source>
<translation>Double clic ou Entrée pour changer une couleur ou une étiquette ; décochez pour masquer une classe</translation>
</message>
<message>
<source>Doubtful</source>
<translation>Douteux</translation>
</message>
<message>
<source>Doubtful incidents</source>
<translation>Incidents douteux</translation>
</message>
<message>
<source>Down</source>
<translation>Descendre</translation>
</message>
<message numerus="yes">
<source>Draft: {n} were not reviewed by a person. The export says so.</source>
<translation>
<numerusform>Brouillon : {n} n’a pas été révisé par une personne. L’export le dit.</numerusform>
<numerusform>Brouillon : {n} n’ont pas été révisés par une personne. L’export le dit.</numerusform>
</translation>
</message>
<message>
<source>Drag a rectangle over the map; with Shift it adds to the selection. Escape ends it.</source>
<translation>Tirez un rectangle sur la carte ; avec Maj il s’ajoute à la sélection. Échap termine.</translation>
</message>
<message>
<source>Drag over bars, or use arrows, Shift and Enter, to show only these numbers</source>
<translation>Tirez sur les barres, ou utilisez flèches, Maj et Entrée, pour n’afficher que ces nombres</translation>
</message>
<message>
<source>Draw a line on the map</source>
<translation>Dessiner une ligne sur la carte</translation>
</message>
<message>
<source>Draw a line on the map (Alt+L)</source>
<translation>Dessiner une ligne sur la carte (Alt+L)</translation>
</message>
<message>
<source>Draw an area on the map</source>
<translation>Dessiner une surface sur la carte</translation>
</message>
<message>
<source>Draw an area on the map (Alt+R)</source>
<translation>Dessiner une surface sur la carte (Alt+R)</translation>
</message>
<message>
<source>Draw as</source>
<translation>Dessiner comme</translation>
</message>
<message>
<source>Draw only the features that the filter lets through</source>
<translation>Ne dessiner que les objets que le filtre laisse passer</translation>
</message>
<message>
<source>Draw the area, corner by corner.</source>
<translation>Dessinez la surface, sommet par sommet.</translation>
</message>
<message>
<source>Draw the line, point by point.</source>
<translation>Dessinez la ligne, point par point.</translation>
</message>
<message>
<source>Drawing the countries</source>
<translation>Dessin des pays</translation>
</message>
<message>
<source>Drawn from zoom</source>
<translation>Dessinée à partir du zoom</translation>
</message>
<message>
<source>Duplicate</source>
<translation>Dupliquer</translation>
</message>
<message>
<source>Duplicate layer “{name}”</source>
<translation>Dupliquer la couche « {name} »</translation>
</message>
<message>
<source>Earlier work</source>
<translation>Travail antérieur</translation>
</message>
<message>
<source>Edit</source>
<translation>Édition</translation>
</message>
<message>
<source>Edit the record</source>
<translation>Modifier la fiche</translation>
</message>
<message>
<source>End measuring (Escape)</source>
<translation>Terminer la mesure (Échap)</translation>
</message>
<message>
<source>Enter puts it at its likeliest place, or lets you click on the map; 1–9 choose a place</source>
<translation>Entrée le met au lieu le plus probable, ou vous laisse cliquer sur la carte ; 1–9 choisissent un lieu</translation>
</message>
<message>
<source>Enter the address and the credit of a provider in the settings, under Map.</source>
<translation>Indiquez l’adresse et la mention d’un fournisseur dans les paramètres, sous Carte.</translation>
</message>
<message>
<source>Equal steps</source>
<translation>Intervalles égaux</translation>
</message>
<message>
<source>Event</source>
<translation>Événement</translation>
</message>
<message>
<source>Event type</source>
<translation>Type d’événement</translation>
</message>
<message>
<source>Event without a place</source>
<translation>Événement sans lieu</translation>
</message>
<message>
<source>Every edit is already in {path}.</source>
<translation>Chaque modification est déjà dans {path}.</translation>
</message>
<message>
<source>Everything</source>
<translation>Tout</translation>
</message>
<message>
<source>Everything that was found has a marker.</source>
<translation>Tout ce qui a été trouvé a un marqueur.</translation>
</message>
<message>
<source>Exchange them</source>
<translation>Les échanger</translation>
</message>
<message>
<source>Export</source>
<translation>Exporter</translation>
</message>
<message>
<source>Export features</source>
<translation>Exporter des objets</translation>
</message>
<message>
<source>Export features…</source>
<translation>Exporter des objets…</translation>
</message>
<message>
<source>Export makes a map that opens in any browser, pictures, or data for other programs.</source>
<translation>Exporter produit une carte qui s’ouvre dans tout navigateur, des images, ou des données pour d’autres programmes.</translation>
</message>
<message>
<source>Export the rules</source>
<translation>Exporter les règles</translation>
</message>
<message>
<source>Export the selected rows, or all that are shown</source>
<translation>Exporter les lignes sélectionnées, ou toutes celles affichées</translation>
</message>
<message>
<source>Export …</source>
<translation>Exporter …</translation>
</message>
<message>
<source>Exported to {path} ({size}).</source>
<translation>Exporté vers {path} ({size}).</translation>
</message>
<message>
<source>Exported {count} to {path}.</source>
<translation>{count} exportés vers {path}.</translation>
</message>
<message>
<source>Exporting “{name}”</source>
<translation>Exportation de « {name} »</translation>
</message>
<message>
<source>Extent</source>
<translation>Étendue</translation>
</message>
<message>
<source>F&amp;acts of the article …</source>
<translation>D&amp;onnées de l’article …</translation>
</message>
<message>
<source>F&amp;ind in this article</source>
<translation>Rec&amp;hercher dans cet article</translation>
</message>
<message>
<source>Facts of the article</source>
<translation>Données de l’article</translation>
</message>
<message>
<source>Facts of the article …</source>
<translation>Données de l’article …</translation>
</message>
<message>
<source>Facts of the article: title, outlet, author, address, file</source>
<translation>Données de l’article : titre, média, auteur, adresse, fichier</translation>
</message>
<message>
<source>Failed</source>
<translation>Échec</translation>
</message>
<message>
<source>Fatalities</source>
<translation>Morts</translation>
</message>
<message>
<source>Fatalities, at least</source>
<translation>Morts, au moins</translation>
</message>
<message>
<source>Fatalities, at most</source>
<translation>Morts, au plus</translation>
</message>
<message>
<source>Feature {n}</source>
<translation>Objet {n}</translation>
</message>
<message>
<source>Features</source>
<translation>Objets</translation>
</message>
<message>
<source>Features found</source>
<translation>Objets trouvés</translation>
</message>
<message>
<source>Fetch the basemap from {host}?</source>
<translation>Charger le fond de carte depuis {host} ?</translation>
</message>
<message>
<source>Field</source>
<translation>Champ</translation>
</message>
<message>
<source>Fields</source>
<translation>Champs</translation>
</message>
<message>
<source>Fields stand in braces: {name} ({people:,}). “\n” begins a new line; “:,” parts thousands.</source>
<translation>Les champs se mettent entre accolades : {name} ({people:,}). « 
 » commence une ligne ; « :, » sépare les milliers.</translation>
</message>
<message>
<source>Figures</source>
<translation>Chiffres</translation>
</message>
<message>
<source>File</source>
<translation>Fichier</translation>
</message>
<message>
<source>Files read</source>
<translation>Fichiers lus</translation>
</message>
<message>
<source>Filter</source>
<translation>Filtre</translation>
</message>
<message>
<source>Filter incidents</source>
<translation>Filtrer les incidents</translation>
</message>
<message>
<source>Filter of layer “{name}”</source>
<translation>Filtre de la couche « {name} »</translation>
</message>
<message>
<source>Filter of the table</source>
<translation>Filtre de la table</translation>
</message>
<message>
<source>Filter the map</source>
<translation>Filtrer la carte</translation>
</message>
<message>
<source>Filter what was not mapped</source>
<translation>Filtrer ce qui n’a pas été cartographié</translation>
</message>
<message>
<source>Filter, such as: population &gt; 1000 and name like 'New%'</source>
<translation>Filtre, par exemple : population &gt; 1000 and name like 'New%'</translation>
</message>
<message>
<source>Filter: {filter}</source>
<translation>Filtre : {filter}</translation>
</message>
<message>
<source>Find</source>
<translation>Rechercher</translation>
</message>
<message>
<source>Find a setting</source>
<translation>Rechercher un paramètre</translation>
</message>
<message>
<source>Find actions, incidents, articles, layers, places, coordinates</source>
<translation>Rechercher actions, incidents, articles, couches, lieux, coordonnées</translation>
</message>
<message>
<source>Find anything</source>
<translation>Tout rechercher</translation>
</message>
<message>
<source>Find in articles and incidents</source>
<translation>Rechercher dans les articles et incidents</translation>
</message>
<message>
<source>Find in the article</source>
<translation>Rechercher dans l’article</translation>
</message>
<message>
<source>Find in the log</source>
<translation>Rechercher dans le journal</translation>
</message>
<message>
<source>Find in the manual</source>
<translation>Rechercher dans le manuel</translation>
</message>
<message numerus="yes">
<source>Find the files of {n} layers</source>
<translation>
<numerusform>Retrouver le fichier de {n} couche</numerusform>
<numerusform>Retrouver les fichiers de {n} couches</numerusform>
</translation>
</message>
<message>
<source>Find what is d&amp;oubtful</source>
<translation>Trouver ce qui est d&amp;outeux</translation>
</message>
<message>
<source>Finding features</source>
<translation>Recherche d’objets</translation>
</message>
<message>
<source>Finding places …</source>
<translation>Recherche des lieux …</translation>
</message>
<message>
<source>Finds the incidents inside the areas, selects them in the table, and adds them as a layer.</source>
<translation>Trouve les incidents dans les surfaces, les sélectionne dans la table et les ajoute en couche.</translation>
</message>
<message>
<source>Finds the incidents within a distance of a feature, selects them, and adds them as a layer.</source>
<translation>Trouve les incidents à une distance donnée d’un objet, les sélectionne et les ajoute en couche.</translation>
</message>
<message>
<source>Finds words in the texts of all articles and in all fields of the incidents.</source>
<translation>Cherche des mots dans les textes de tous les articles et dans tous les champs des incidents.</translation>
</message>
<message>
<source>First actor</source>
<translation>Premier acteur</translation>
</message>
<message>
<source>First article</source>
<translation>Premier article</translation>
</message>
<message>
<source>Folder</source>
<translation>Dossier</translation>
</message>
<message>
<source>For Google Earth, with time</source>
<translation>Pour Google Earth, avec le temps</translation>
</message>
<message>
<source>For QGIS, with true shapes</source>
<translation>Pour QGIS, avec les formes vraies</translation>
</message>
<message>
<source>For maps and programs</source>
<translation>Pour cartes et programmes</translation>
</message>
<message>
<source>For print: sharp at any size</source>
<translation>Pour l’impression : net à toute taille</translation>
</message>
<message>
<source>For spreadsheets; can be read back</source>
<translation>Pour tableurs ; peut être relu</translation>
</message>
<message>
<source>For the web and slides</source>
<translation>Pour le web et les diapositives</translation>
</message>
<message>
<source>Form of the text</source>
<translation>Forme du texte</translation>
</message>
<message>
<source>Format</source>
<translation>Format</translation>
</message>
<message>
<source>Found</source>
<translation>Trouvé</translation>
</message>
<message>
<source>From what to what</source>
<translation>De quoi à quoi</translation>
</message>
<message>
<source>GIS Viewer</source>
<translation>GIS Viewer</translation>
</message>
<message>
<source>GeoJSON</source>
<translation>GeoJSON</translation>
</message>
<message>
<source>GeoJSON and other map data</source>
<translation>GeoJSON et autres données cartographiques</translation>
</message>
<message>
<source>GeoPackage</source>
<translation>GeoPackage</translation>
</message>
<message>
<source>Geometries</source>
<translation>Géométries</translation>
</message>
<message>
<source>Geometry</source>
<translation>Géométrie</translation>
</message>
<message>
<source>Getting ready to read articles</source>
<translation>Préparation à la lecture des articles</translation>
</message>
<message>
<source>Go online</source>
<translation>Passer en ligne</translation>
</message>
<message>
<source>Go to the &amp;map</source>
<translation>Aller à la &amp;carte</translation>
</message>
<message>
<source>Go to {position}</source>
<translation>Aller à {position}</translation>
</message>
<message>
<source>Grades: darker or lighter with a number</source>
<translation>Dégradé : plus ou moins foncé selon un nombre</translation>
</message>
<message>
<source>Group</source>
<translation>Groupe</translation>
</message>
<message>
<source>Group {n}</source>
<translation>Groupe {n}</translation>
</message>
<message numerus="yes">
<source>Group {n} layers</source>
<translation>
<numerusform>Grouper {n} couche</numerusform>
<numerusform>Grouper {n} couches</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Group “{name}”, {n} layers</source>
<translation>
<numerusform>Groupe « {name} », {n} couche</numerusform>
<numerusform>Groupe « {name} », {n} couches</numerusform>
</translation>
</message>
<message>
<source>Groups of settings</source>
<translation>Groupes de paramètres</translation>
</message>
<message>
<source>Guard against text that a spreadsheet takes for a formula</source>
<translation>Neutraliser le texte qu’un tableur prendrait pour une formule</translation>
</message>
<message>
<source>Height in pixels</source>
<translation>Hauteur en pixels</translation>
</message>
<message>
<source>Hide layer “{name}”</source>
<translation>Masquer la couche « {name} »</translation>
</message>
<message>
<source>Hints</source>
<translation>Conseils</translation>
</message>
<message>
<source>Histogram</source>
<translation>Histogramme</translation>
</message>
<message>
<source>History</source>
<translation>Historique</translation>
</message>
<message>
<source>Identifier</source>
<translation>Identifiant</translation>
</message>
<message>
<source>Import</source>
<translation>Importer</translation>
</message>
<message>
<source>Import incidents</source>
<translation>Importer des incidents</translation>
</message>
<message>
<source>Import rules</source>
<translation>Importer des règles</translation>
</message>
<message>
<source>Import “{name}”</source>
<translation>Importer « {name} »</translation>
</message>
<message>
<source>Import …</source>
<translation>Importer …</translation>
</message>
<message>
<source>Imported</source>
<translation>Importé</translation>
</message>
<message>
<source>Importing “{name}”</source>
<translation>Importation de « {name} »</translation>
</message>
<message>
<source>In one column of text</source>
<translation>Dans une colonne de texte</translation>
</message>
<message>
<source>In the review queue</source>
<translation>Dans la file de révision</translation>
</message>
<message>
<source>In two columns of numbers</source>
<translation>Dans deux colonnes de nombres</translation>
</message>
<message>
<source>Incident</source>
<translation>Incident</translation>
</message>
<message>
<source>Incidents</source>
<translation>Incidents</translation>
</message>
<message>
<source>Incidents &amp;inside areas …</source>
<translation>Incidents &amp;dans des surfaces …</translation>
</message>
<message>
<source>Incidents &amp;near features …</source>
<translation>Incidents &amp;près d’objets …</translation>
</message>
<message>
<source>Incidents and places will be listed here.</source>
<translation>Les incidents et les lieux seront listés ici.</translation>
</message>
<message>
<source>Incidents can be reviewed, edited and filtered in time; a layer is only shown.</source>
<translation>Les incidents peuvent être révisés, modifiés et filtrés dans le temps ; une couche est seulement montrée.</translation>
</message>
<message>
<source>Incidents in {layer}</source>
<translation>Incidents dans {layer}</translation>
</message>
<message>
<source>Incidents inside areas</source>
<translation>Incidents dans des surfaces</translation>
</message>
<message>
<source>Incidents near features</source>
<translation>Incidents près d’objets</translation>
</message>
<message>
<source>Incidents only</source>
<translation>Incidents seulement</translation>
</message>
<message>
<source>Incidents per &amp;area …</source>
<translation>Incidents par s&amp;urface …</translation>
</message>
<message>
<source>Incidents per area</source>
<translation>Incidents par surface</translation>
</message>
<message>
<source>Incidents per area of {layer}</source>
<translation>Incidents par surface de {layer}</translation>
</message>
<message>
<source>Incidents with their sentences</source>
<translation>Incidents avec leurs phrases</translation>
</message>
<message>
<source>Incidents within {distance} of {layer}</source>
<translation>Incidents à moins de {distance} de {layer}</translation>
</message>
<message>
<source>Is its file where it was?</source>
<translation>Son fichier est-il toujours à sa place ?</translation>
</message>
<message>
<source>It was in {folder}.</source>
<translation>Il était dans {folder}.</translation>
</message>
<message>
<source>Join overlapping areas into one</source>
<translation>Réunir les surfaces qui se recouvrent</translation>
</message>
<message>
<source>KML</source>
<translation>KML</translation>
</message>
<message>
<source>KML in one packed file</source>
<translation>KML en un fichier compressé</translation>
</message>
<message>
<source>KMZ</source>
<translation>KMZ</translation>
</message>
<message>
<source>Keep apart</source>
<translation>Laisser séparés</translation>
</message>
<message>
<source>Keep it for the next start</source>
<translation>Le garder pour le prochain démarrage</translation>
</message>
<message>
<source>Keeping the style</source>
<translation>Conservation du style</translation>
</message>
<message>
<source>Keeps them apart and does not ask again</source>
<translation>Les laisse séparés et ne demande plus</translation>
</message>
<message>
<source>Keys</source>
<translation>Touches</translation>
</message>
<message>
<source>Kind</source>
<translation>Genre</translation>
</message>
<message>
<source>Known</source>
<translation>Connu</translation>
</message>
<message>
<source>L&amp;og of changes</source>
<translation>&amp;Journal des changements</translation>
</message>
<message>
<source>Label</source>
<translation>Étiquette</translation>
</message>
<message>
<source>Labels</source>
<translation>Étiquettes</translation>
</message>
<message>
<source>Labels from zoom</source>
<translation>Étiquettes à partir du zoom</translation>
</message>
<message>
<source>Language</source>
<translation>Langue</translation>
</message>
<message>
<source>Last changed</source>
<translation>Dernier changement</translation>
</message>
<message>
<source>Last day</source>
<translation>Dernier jour</translation>
</message>
<message>
<source>Later</source>
<translation>Plus tard</translation>
</message>
<message>
<source>Latitude</source>
<translation>Latitude</translation>
</message>
<message>
<source>Latitude and longitude: 40.2, 44.5</source>
<translation>Latitude et longitude : 40.2, 44.5</translation>
</message>
<message>
<source>Latitude or northing comes first</source>
<translation>La latitude ou le nord vient d’abord</translation>
</message>
<message>
<source>Latitude or y</source>
<translation>Latitude ou y</translation>
</message>
<message>
<source>Latitude, longitude, in any notation</source>
<translation>Latitude, longitude, dans n’importe quelle notation</translation>
</message>
<message>
<source>Layer</source>
<translation>Couche</translation>
</message>
<message>
<source>Layer in the file</source>
<translation>Couche dans le fichier</translation>
</message>
<message>
<source>Layers</source>
<translation>Couches</translation>
</message>
<message>
<source>Layers of the file</source>
<translation>Couches du fichier</translation>
</message>
<message>
<source>Leave out names of people, and the sentences</source>
<translation>Retirer les noms de personnes, et les phrases</translation>
</message>
<message>
<source>Leave out the articles' sentences</source>
<translation>Retirer les phrases des articles</translation>
</message>
<message>
<source>Leave the place as it is (Escape)</source>
<translation>Laisser le lieu tel quel (Échap)</translation>
</message>
<message>
<source>Left out: {parts}.</source>
<translation>Laissé de côté : {parts}.</translation>
</message>
<message>
<source>Length {length}</source>
<translation>Longueur {length}</translation>
</message>
<message>
<source>Length {length}, last leg {last}</source>
<translation>Longueur {length}, dernier tronçon {last}</translation>
</message>
<message>
<source>Libraries</source>
<translation>Bibliothèques</translation>
</message>
<message>
<source>Library</source>
<translation>Bibliothèque</translation>
</message>
<message>
<source>Licence</source>
<translation>Licence</translation>
</message>
<message>
<source>Lies at {place}, at sea.</source>
<translation>Se trouve à {place}, en mer.</translation>
</message>
<message>
<source>Lies at {place}, in {country}.</source>
<translation>Se trouve à {place}, {country}.</translation>
</message>
<message>
<source>Light</source>
<translation>Clair</translation>
</message>
<message>
<source>Light to dark blue</source>
<translation>Du bleu clair au bleu foncé</translation>
</message>
<message>
<source>Light to dark red</source>
<translation>Du rouge clair au rouge foncé</translation>
</message>
<message>
<source>Line</source>
<translation>Ligne</translation>
</message>
<message>
<source>Lines</source>
<translation>Lignes</translation>
</message>
<message>
<source>Lines and areas, not a point on each</source>
<translation>Lignes et surfaces, pas un point sur chacune</translation>
</message>
<message>
<source>Load it again</source>
<translation>Charger à nouveau</translation>
</message>
<message>
<source>Log</source>
<translation>Journal</translation>
</message>
<message>
<source>Log of changes</source>
<translation>Journal des changements</translation>
</message>
<message>
<source>Longitude</source>
<translation>Longitude</translation>
</message>
<message>
<source>Longitude or x</source>
<translation>Longitude ou x</translation>
</message>
<message>
<source>Look for it …</source>
<translation>Le rechercher …</translation>
</message>
<message>
<source>Looking for “{words}”</source>
<translation>Recherche de « {words} »</translation>
</message>
<message>
<source>Looking through “{folder}”</source>
<translation>Parcours de « {folder} »</translation>
</message>
<message>
<source>Looking up the position</source>
<translation>Recherche de la position</translation>
</message>
<message>
<source>Looking where “{name}” lies</source>
<translation>Recherche de l’endroit où se trouve « {name} »</translation>
</message>
<message>
<source>Manual</source>
<translation>Manuel</translation>
</message>
<message>
<source>Map</source>
<translation>Carte</translation>
</message>
<message>
<source>Map it</source>
<translation>Le cartographier</translation>
</message>
<message>
<source>Map the places of a news article</source>
<translation>Cartographier les lieux d’un article de presse</translation>
</message>
<message>
<source>Map “{words}”</source>
<translation>Cartographier « {words} »</translation>
</message>
<message>
<source>Maps the places and incidents of news articles, offline. Free software under the MIT licence.</source>
<translation>Cartographie les lieux et incidents d’articles de presse, hors ligne. Logiciel libre sous licence MIT.</translation>
</message>
<message>
<source>Mark CSV as UTF-8, for older spreadsheets</source>
<translation>Marquer le CSV comme UTF-8, pour anciens tableurs</translation>
</message>
<message>
<source>Mark all</source>
<translation>Tout marquer</translation>
</message>
<message>
<source>Mark as unsure</source>
<translation>Marquer comme incertain</translation>
</message>
<message>
<source>Mark none</source>
<translation>Ne rien marquer</translation>
</message>
<message>
<source>Mark the incidents as &amp;unsure</source>
<translation>Marquer les incidents comme incertai&amp;ns</translation>
</message>
<message numerus="yes">
<source>Mark {n} incidents as unsure</source>
<translation>
<numerusform>Marquer {n} incident comme incertain</numerusform>
<numerusform>Marquer {n} incidents comme incertains</numerusform>
</translation>
</message>
<message>
<source>Mark “{title}” as new</source>
<translation>Marquer « {title} » comme nouveau</translation>
</message>
<message>
<source>Mark “{title}” as unsure</source>
<translation>Marquer « {title} » comme incertain</translation>
</message>
<message>
<source>May be</source>
<translation>Peut-être</translation>
</message>
<message>
<source>Mean</source>
<translation>Moyenne</translation>
</message>
<message>
<source>Measure</source>
<translation>Mesure</translation>
</message>
<message>
<source>Median</source>
<translation>Médiane</translation>
</message>
<message>
<source>Mention</source>
<translation>Mention</translation>
</message>
<message>
<source>Merge into one incident</source>
<translation>Fusionner en un incident</translation>
</message>
<message numerus="yes">
<source>Merge {n} incidents</source>
<translation>
<numerusform>Fusionner {n} incident</numerusform>
<numerusform>Fusionner {n} incidents</numerusform>
</translation>
</message>
<message>
<source>Messages</source>
<translation>Messages</translation>
</message>
<message>
<source>Most are in {place} then.</source>
<translation>La plupart sont alors ici : {place}.</translation>
</message>
<message>
<source>Move the layer down</source>
<translation>Descendre la couche</translation>
</message>
<message>
<source>Move the layer up</source>
<translation>Monter la couche</translation>
</message>
<message>
<source>Move “{title}”</source>
<translation>Déplacer « {title} »</translation>
</message>
<message>
<source>Move “{title}” to {place}</source>
<translation>Déplacer « {title} » vers {place}</translation>
</message>
<message>
<source>Name of the new layer</source>
<translation>Nom de la nouvelle couche</translation>
</message>
<message>
<source>Names, with “;” between them</source>
<translation>Noms, séparés par « ; »</translation>
</message>
<message>
<source>Naming {where} in the same sentence would speak for {name} ({what}).</source>
<translation>Nommer {where} dans la même phrase plaiderait pour {name} ({what}).</translation>
</message>
<message>
<source>Natural breaks</source>
<translation>Seuils naturels</translation>
</message>
<message>
<source>Near a place</source>
<translation>Près d’un lieu</translation>
</message>
<message>
<source>Nearest &amp;feature to each incident …</source>
<translation>&amp;Objet le plus proche de chaque incident …</translation>
</message>
<message>
<source>Nearest feature to each incident</source>
<translation>Objet le plus proche de chaque incident</translation>
</message>
<message>
<source>Nearest of {layer}</source>
<translation>Le plus proche de {layer}</translation>
</message>
<message>
<source>New</source>
<translation>Nouveau</translation>
</message>
<message>
<source>New incident</source>
<translation>Nouvel incident</translation>
</message>
<message>
<source>Next</source>
<translation>Suivant</translation>
</message>
<message>
<source>Next · previous</source>
<translation>Suivant · précédent</translation>
</message>
<message>
<source>No article and no event seems to be told twice.</source>
<translation>Aucun article ni événement ne semble raconté deux fois.</translation>
</message>
<message>
<source>No articles yet. Open one, paste one, or drop files here.</source>
<translation>Pas encore d’articles. Ouvrez-en un, collez-en un ou déposez des fichiers ici.</translation>
</message>
<message>
<source>No date in the text</source>
<translation>Pas de date dans le texte</translation>
</message>
<message>
<source>No incidents</source>
<translation>Aucun incident</translation>
</message>
<message>
<source>No labels</source>
<translation>Sans étiquettes</translation>
</message>
<message>
<source>No layers. Add a GeoJSON file, or drop one on the map.</source>
<translation>Aucune couche. Ajoutez un fichier GeoJSON ou déposez-en un sur la carte.</translation>
</message>
<message>
<source>No online basemap has been set up.</source>
<translation>Aucun fond de carte en ligne n’est réglé.</translation>
</message>
<message>
<source>No place of this name is known: click on the map, or draw.</source>
<translation>Aucun lieu de ce nom n’est connu : cliquez sur la carte, ou dessinez.</translation>
</message>
<message>
<source>No rules yet. Correct a place in the review, then let the correction apply to other mentions with T.</source>
<translation>Pas encore de règles. Corrigez un lieu dans la révision, puis appliquez la correction à d’autres mentions avec T.</translation>
</message>
<message>
<source>No value</source>
<translation>Pas de valeur</translation>
</message>
<message>
<source>No words are selected.</source>
<translation>Aucun mot n’est sélectionné.</translation>
</message>
<message>
<source>None</source>
<translation>Aucun</translation>
</message>
<message>
<source>Not a place</source>
<translation>Pas un lieu</translation>
</message>
<message>
<source>Not an incident</source>
<translation>Pas un incident</translation>
</message>
<message>
<source>Not known</source>
<translation>Inconnu</translation>
</message>
<message>
<source>Not located</source>
<translation>Non localisé</translation>
</message>
<message>
<source>Not mapped</source>
<translation>Non cartographié</translation>
</message>
<message>
<source>Not the same</source>
<translation>Pas le même</translation>
</message>
<message>
<source>Note</source>
<translation>Note</translation>
</message>
<message>
<source>Notes</source>
<translation>Notes</translation>
</message>
<message>
<source>Nothing doubtful was found.</source>
<translation>Rien de douteux n’a été trouvé.</translation>
</message>
<message>
<source>Nothing has all of these words.</source>
<translation>Rien ne contient tous ces mots.</translation>
</message>
<message>
<source>Nothing has asked for the network; anything that would is refused and counted here.</source>
<translation>Rien n’a demandé le réseau ; toute demande est refusée et comptée ici.</translation>
</message>
<message>
<source>Nothing has been changed yet.</source>
<translation>Rien n’a encore été changé.</translation>
</message>
<message>
<source>Nothing is left to review.</source>
<translation>Il ne reste rien à réviser.</translation>
</message>
<message>
<source>Nothing is let out this way: the export will be empty, and say so.</source>
<translation>Rien ne sort ainsi : l’export sera vide, et le dira.</translation>
</message>
<message>
<source>Nothing was drawn: the points lie upon one another.</source>
<translation>Rien n’a été dessiné : les points sont l’un sur l’autre.</translation>
</message>
<message>
<source>Nothing would change.</source>
<translation>Rien ne changerait.</translation>
</message>
<message>
<source>Now</source>
<translation>Maintenant</translation>
</message>
<message>
<source>Numbers</source>
<translation>Nombres</translation>
</message>
<message>
<source>Of several kinds</source>
<translation>De plusieurs genres</translation>
</message>
<message numerus="yes">
<source>Of the first {n} rows {located} have a place and {dated} a date.</source>
<translation>
<numerusform>De la première ligne ({n}), {located} a un lieu et {dated} une date.</numerusform>
<numerusform>Des {n} premières lignes, {located} ont un lieu et {dated} une date.</numerusform>
</translation>
</message>
<message>
<source>Of which articles</source>
<translation>De quels articles</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie in the country that they name; with the two exchanged, {m} do.</source>
<translation>Sur {total} entités examinées, {n} se trouvent dans le pays qu’elles nomment ; après échange, {m}.</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie near your incidents; with the two exchanged, {m} do.</source>
<translation>Sur {total} entités examinées, {n} se trouvent près de vos incidents ; après échange, {m}.</translation>
</message>
<message>
<source>Of {total} features looked at, {n} lie on land; with the two exchanged, {m} do.</source>
<translation>Sur {total} entités examinées, {n} se trouvent sur la terre ferme ; après échange, {m}.</translation>
</message>
<message numerus="yes">
<source>Offline, {n} requests</source>
<translation>
<numerusform>Hors ligne, {n} requête</numerusform>
<numerusform>Hors ligne, {n} requêtes</numerusform>
</translation>
</message>
<message>
<source>One file that works offline</source>
<translation>Un fichier qui fonctionne hors ligne</translation>
</message>
<message>
<source>One is made whenever a project with new steps is closed; the settings say how many are kept.</source>
<translation>Il en est fait une chaque fois qu’un projet avec de nouvelles étapes est fermé ; les paramètres disent combien sont gardées.</translation>
</message>
<message>
<source>One symbol</source>
<translation>Un symbole</translation>
</message>
<message>
<source>Online basemap</source>
<translation>Fond de carte en ligne</translation>
</message>
<message numerus="yes">
<source>Online: {host}, {n} requests</source>
<translation>
<numerusform>En ligne : {host}, {n} requête</numerusform>
<numerusform>En ligne : {host}, {n} requêtes</numerusform>
</translation>
</message>
<message>
<source>Only in</source>
<translation>Seulement dans</translation>
</message>
<message>
<source>Only possible</source>
<translation>Seulement possible</translation>
</message>
<message>
<source>Only the selected incident</source>
<translation>Seulement l’incident sélectionné</translation>
</message>
<message>
<source>Only what was accepted in review</source>
<translation>Seulement ce qui a été accepté en révision</translation>
</message>
<message>
<source>Only where the place is in {country} now</source>
<translation>Seulement là où le lieu est actuellement en {country}</translation>
</message>
<message>
<source>Opacity</source>
<translation>Opacité</translation>
</message>
<message>
<source>Opacity of layer “{name}”</source>
<translation>Opacité de la couche « {name} »</translation>
</message>
<message>
<source>Opacity of the filling</source>
<translation>Opacité du remplissage</translation>
</message>
<message>
<source>Opacity of the layer</source>
<translation>Opacité de la couche</translation>
</message>
<message>
<source>Open</source>
<translation>Ouvrir</translation>
</message>
<message>
<source>Open a &amp;folder …</source>
<translation>Ouvrir un &amp;dossier …</translation>
</message>
<message>
<source>Open a folder</source>
<translation>Ouvrir un dossier</translation>
</message>
<message>
<source>Open a folder of articles</source>
<translation>Ouvrir un dossier d’articles</translation>
</message>
<message>
<source>Open a pro&amp;ject …</source>
<translation>Ouvrir un pro&amp;jet …</translation>
</message>
<message>
<source>Open a project</source>
<translation>Ouvrir un projet</translation>
</message>
<message>
<source>Open an article</source>
<translation>Ouvrir un article</translation>
</message>
<message>
<source>Open articles</source>
<translation>Ouvrir des articles</translation>
</message>
<message>
<source>Open it to read</source>
<translation>Ouvrez-le pour le lire</translation>
</message>
<message>
<source>Open the &amp;sample report</source>
<translation>Ouvrir le rapport d’&amp;exemple</translation>
</message>
<message>
<source>Open the review queue</source>
<translation>Ouvrir la file de révision</translation>
</message>
<message numerus="yes">
<source>Open {n} articles</source>
<translation>
<numerusform>Ouvrir {n} article</numerusform>
<numerusform>Ouvrir {n} articles</numerusform>
</translation>
</message>
<message>
<source>Open “{title}”</source>
<translation>Ouvrir « {title} »</translation>
</message>
<message>
<source>Opening “{name}”</source>
<translation>Ouverture de « {name} »</translation>
</message>
<message>
<source>Opening “{name}” …</source>
<translation>Ouverture de « {name} » …</translation>
</message>
<message>
<source>Or drop articles, folders, projects and GeoJSON files anywhere in this window.</source>
<translation>Ou déposez des articles, dossiers, projets et fichiers GeoJSON n’importe où dans cette fenêtre.</translation>
</message>
<message>
<source>Orange to purple</source>
<translation>De l’orange au violet</translation>
</message>
<message>
<source>Order of dates</source>
<translation>Ordre des dates</translation>
</message>
<message>
<source>Order the rules</source>
<translation>Ordonner les règles</translation>
</message>
<message>
<source>Other</source>
<translation>Autre</translation>
</message>
<message>
<source>Other places of this name</source>
<translation>Autres lieux de ce nom</translation>
</message>
<message>
<source>Other values</source>
<translation>Autres valeurs</translation>
</message>
<message>
<source>Other values or none</source>
<translation>Autres valeurs ou aucune</translation>
</message>
<message>
<source>Outlet</source>
<translation>Média</translation>
</message>
<message>
<source>Outline</source>
<translation>Contour</translation>
</message>
<message>
<source>Over a limit</source>
<translation>Au-delà d’une limite</translation>
</message>
<message>
<source>Paste text</source>
<translation>Coller du texte</translation>
</message>
<message>
<source>Paste the style</source>
<translation>Coller le style</translation>
</message>
<message numerus="yes">
<source>Paste the style on {n} layers</source>
<translation>
<numerusform>Coller le style sur {n} couche</numerusform>
<numerusform>Coller le style sur {n} couches</numerusform>
</translation>
</message>
<message>
<source>Paste the style on “{name}”</source>
<translation>Coller le style sur « {name} »</translation>
</message>
<message>
<source>Pasted text</source>
<translation>Texte collé</translation>
</message>
<message>
<source>People</source>
<translation>Personnes</translation>
</message>
<message>
<source>Picture</source>
<translation>Image</translation>
</message>
<message>
<source>Picture, PDF</source>
<translation>Image, PDF</translation>
</message>
<message>
<source>Picture, PNG</source>
<translation>Image, PNG</translation>
</message>
<message>
<source>Place</source>
<translation>Lieu</translation>
</message>
<message>
<source>Place in words</source>
<translation>Lieu en mots</translation>
</message>
<message>
<source>Place: {words}</source>
<translation>Lieu : {words}</translation>
</message>
<message>
<source>Placed by {who}, by hand.</source>
<translation>Placé à la main par {who}.</translation>
</message>
<message>
<source>Places are found in the text and put on an offline map, each with the sentence that names it.</source>
<translation>Les lieux sont trouvés dans le texte et placés sur une carte hors ligne, chacun avec la phrase qui le nomme.</translation>
</message>
<message>
<source>Places found</source>
<translation>Lieux trouvés</translation>
</message>
<message>
<source>Places that are only named, too</source>
<translation>Aussi les lieux seulement nommés</translation>
</message>
<message>
<source>Please wait</source>
<translation>Veuillez patienter</translation>
</message>
<message>
<source>Points</source>
<translation>Points</translation>
</message>
<message>
<source>Position of the pointer</source>
<translation>Position du pointeur</translation>
</message>
<message>
<source>Precision</source>
<translation>Précision</translation>
</message>
<message>
<source>Precision of the date</source>
<translation>Précision de la date</translation>
</message>
<message>
<source>Precision of the place</source>
<translation>Précision du lieu</translation>
</message>
<message>
<source>Press J for the first incident of the queue.</source>
<translation>Appuyez sur J pour le premier incident de la file.</translation>
</message>
<message>
<source>Previous</source>
<translation>Précédent</translation>
</message>
<message>
<source>Prin&amp;t the map …</source>
<translation>Im&amp;primer la carte …</translation>
</message>
<message>
<source>Print</source>
<translation>Impression</translation>
</message>
<message>
<source>Print the map</source>
<translation>Imprimer la carte</translation>
</message>
<message>
<source>Print, 300 dpi</source>
<translation>Impression, 300 ppp</translation>
</message>
<message>
<source>Printing the map</source>
<translation>Impression de la carte</translation>
</message>
<message>
<source>Progress</source>
<translation>Progression</translation>
</message>
<message>
<source>Progress of the review</source>
<translation>Avancement de la révision</translation>
</message>
<message>
<source>Projects</source>
<translation>Projets</translation>
</message>
<message>
<source>Properties</source>
<translation>Propriétés</translation>
</message>
<message>
<source>Properties of “{name}”</source>
<translation>Propriétés de « {name} »</translation>
</message>
<message>
<source>Proposed from the file.</source>
<translation>Proposé d’après le fichier.</translation>
</message>
<message>
<source>Province</source>
<translation>Province</translation>
</message>
<message>
<source>Published</source>
<translation>Publié</translation>
</message>
<message>
<source>Range</source>
<translation>Étendue</translation>
</message>
<message>
<source>Re&amp;ject the incidents</source>
<translation>Re&amp;jeter les incidents</translation>
</message>
<message>
<source>Read it again</source>
<translation>Le relire</translation>
</message>
<message>
<source>Read “{name}” again</source>
<translation>Relire « {name} »</translation>
</message>
<message>
<source>Reading “{name}”</source>
<translation>Lecture de « {name} »</translation>
</message>
<message>
<source>Reading “{title}” again</source>
<translation>Nouvelle lecture de « {title} »</translation>
</message>
<message>
<source>Reading …</source>
<translation>Lecture …</translation>
</message>
<message>
<source>Recently opened</source>
<translation>Ouverts récemment</translation>
</message>
<message>
<source>Record</source>
<translation>Fiche</translation>
</message>
<message>
<source>Redo</source>
<translation>Rétablir</translation>
</message>
<message>
<source>Refused: {list}</source>
<translation>Refusé : {list}</translation>
</message>
<message>
<source>Reject</source>
<translation>Rejeter</translation>
</message>
<message numerus="yes">
<source>Reject {n} incidents</source>
<translation>
<numerusform>Rejeter {n} incident</numerusform>
<numerusform>Rejeter {n} incidents</numerusform>
</translation>
</message>
<message>
<source>Reject “{title}”</source>
<translation>Rejeter « {title} »</translation>
</message>
<message>
<source>Reject, for a reason</source>
<translation>Rejeter, avec une raison</translation>
</message>
<message>
<source>Rejected</source>
<translation>Rejeté</translation>
</message>
<message>
<source>Remove</source>
<translation>Retirer</translation>
</message>
<message>
<source>Remove layer “{name}”</source>
<translation>Retirer la couche « {name} »</translation>
</message>
<message>
<source>Remove the group with its layers</source>
<translation>Retirer le groupe avec ses couches</translation>
</message>
<message>
<source>Remove the layer</source>
<translation>Retirer la couche</translation>
</message>
<message>
<source>Remove the rule “{words}”</source>
<translation>Retirer la règle « {words} »</translation>
</message>
<message numerus="yes">
<source>Remove {n} layers</source>
<translation>
<numerusform>Retirer {n} couche</numerusform>
<numerusform>Retirer {n} couches</numerusform>
</translation>
</message>
<message>
<source>Rename</source>
<translation>Renommer</translation>
</message>
<message>
<source>Rename group “{name}”</source>
<translation>Renommer le groupe « {name} »</translation>
</message>
<message>
<source>Rename layer “{name}”</source>
<translation>Renommer la couche « {name} »</translation>
</message>
<message>
<source>Reorder layers</source>
<translation>Réordonner les couches</translation>
</message>
<message>
<source>Replace</source>
<translation>Remplacer</translation>
</message>
<message>
<source>Report, DOCX</source>
<translation>Rapport, DOCX</translation>
</message>
<message>
<source>Requests that were refused</source>
<translation>Requêtes refusées</translation>
</message>
<message>
<source>Resolution</source>
<translation>Résolution</translation>
</message>
<message>
<source>Restore</source>
<translation>Restaurer</translation>
</message>
<message>
<source>Restore a &amp;backup …</source>
<translation>Restaurer une &amp;sauvegarde …</translation>
</message>
<message>
<source>Restore a backup? It is opened as a copy beside the project.</source>
<translation>Restaurer une sauvegarde ? Elle s’ouvre en copie à côté du projet.</translation>
</message>
<message>
<source>Restore the work of an earlier session that was not saved?</source>
<translation>Restaurer le travail d’une session précédente qui n’a pas été enregistré ?</translation>
</message>
<message>
<source>Review</source>
<translation>Révision</translation>
</message>
<message>
<source>Review goes through the proposals, the least certain first: A accepts, R rejects, C corrects.</source>
<translation>La révision parcourt les propositions, les moins sûres d’abord : A accepte, R rejette, C corrige.</translation>
</message>
<message>
<source>Review queue</source>
<translation>File de révision</translation>
</message>
<message>
<source>Reviewed incidents that were saved</source>
<translation>Incidents révisés et conservés</translation>
</message>
<message>
<source>Role</source>
<translation>Rôle</translation>
</message>
<message>
<source>Rows</source>
<translation>Lignes</translation>
</message>
<message>
<source>Rows with a number</source>
<translation>Lignes avec un nombre</translation>
</message>
<message>
<source>Ru&amp;les …</source>
<translation>Rè&amp;gles …</translation>
</message>
<message>
<source>Rules</source>
<translation>Règles</translation>
</message>
<message>
<source>SHA-256 of the file</source>
<translation>SHA-256 du fichier</translation>
</message>
<message>
<source>Save &amp;as …</source>
<translation>Enregistrer &amp;sous …</translation>
</message>
<message>
<source>Save a &amp;copy …</source>
<translation>Enregistrer une &amp;copie …</translation>
</message>
<message>
<source>Save a copy of the project</source>
<translation>Enregistrer une copie du projet</translation>
</message>
<message>
<source>Save the page in your browser and open the file, or copy its text and paste it here.</source>
<translation>Enregistrez la page dans votre navigateur et ouvrez le fichier, ou copiez son texte et collez-le ici.</translation>
</message>
<message>
<source>Save the project as</source>
<translation>Enregistrer le projet sous</translation>
</message>
<message>
<source>Saved as {path}. Every edit is stored there from now on.</source>
<translation>Enregistré sous {path}. Chaque modification y est désormais conservée.</translation>
</message>
<message>
<source>Saving “{name}” …</source>
<translation>Enregistrement de « {name} » …</translation>
</message>
<message>
<source>Say in which coordinate reference system the numbers of the file are</source>
<translation>Indiquer dans quel système de coordonnées sont les nombres du fichier</translation>
</message>
<message>
<source>Scale</source>
<translation>Échelle</translation>
</message>
<message>
<source>Scale of the map</source>
<translation>Échelle de la carte</translation>
</message>
<message>
<source>Screen, 96 dpi</source>
<translation>Écran, 96 ppp</translation>
</message>
<message>
<source>Search</source>
<translation>Recherche</translation>
</message>
<message>
<source>Second actor</source>
<translation>Second acteur</translation>
</message>
<message>
<source>Section</source>
<translation>Section</translation>
</message>
<message>
<source>Select a marker, a coloured word or a row of the table.</source>
<translation>Sélectionnez un marqueur, un mot coloré ou une ligne de la table.</translation>
</message>
<message>
<source>Select all features in &amp;sight</source>
<translation>Sélectionner tous les objets &amp;visibles</translation>
</message>
<message>
<source>Select features by a &amp;rectangle</source>
<translation>Sélectionner des objets par un &amp;rectangle</translation>
</message>
<message>
<source>Select incidents in the table or on the map first.</source>
<translation>Sélectionnez d’abord des incidents dans la table ou sur la carte.</translation>
</message>
<message>
<source>Select one incident with several sentences to split it.</source>
<translation>Sélectionnez un incident de plusieurs phrases pour le diviser.</translation>
</message>
<message>
<source>Select the incident that the words tell of first.</source>
<translation>Sélectionnez d’abord l’incident dont parlent les mots.</translation>
</message>
<message>
<source>Select the words that tell of the incident in the article first.</source>
<translation>Sélectionnez d’abord dans l’article les mots qui parlent de l’incident.</translation>
</message>
<message>
<source>Select two or more rows of the table to merge them.</source>
<translation>Sélectionnez deux lignes ou plus de la table pour les fusionner.</translation>
</message>
<message>
<source>Selected features only (none is selected)</source>
<translation>Objets sélectionnés seulement (aucun)</translation>
</message>
<message numerus="yes">
<source>Selected features only ({n})</source>
<translation>
<numerusform>Objets sélectionnés seulement ({n})</numerusform>
<numerusform>Objets sélectionnés seulement ({n})</numerusform>
</translation>
</message>
<message>
<source>Sentence</source>
<translation>Phrase</translation>
</message>
<message>
<source>Set them …</source>
<translation>Les indiquer …</translation>
</message>
<message>
<source>Settings</source>
<translation>Paramètres</translation>
</message>
<message>
<source>Shape (well-known text)</source>
<translation>Forme (well-known text)</translation>
</message>
<message>
<source>Sharp screen, 192 dpi</source>
<translation>Écran net, 192 ppp</translation>
</message>
<message>
<source>Show earlier ones</source>
<translation>Montrer les précédents</translation>
</message>
<message>
<source>Show in the attribute table</source>
<translation>Montrer dans la table des attributs</translation>
</message>
<message>
<source>Show layer “{name}”</source>
<translation>Afficher la couche « {name} »</translation>
</message>
<message>
<source>Show only these</source>
<translation>N’afficher que ceux-ci</translation>
</message>
<message>
<source>Show selected rows only</source>
<translation>N’afficher que les lignes sélectionnées</translation>
</message>
<message>
<source>Show the &amp;hints</source>
<translation>Montrer les &amp;conseils</translation>
</message>
<message>
<source>Show the folder</source>
<translation>Montrer le dossier</translation>
</message>
<message>
<source>Show the sentence in the article</source>
<translation>Montrer la phrase dans l’article</translation>
</message>
<message>
<source>Show the table</source>
<translation>Montrer la table</translation>
</message>
<message>
<source>Shown above the map</source>
<translation>Montré au-dessus de la carte</translation>
</message>
<message>
<source>Side of the grid's cells</source>
<translation>Côté des cellules de la grille</translation>
</message>
<message>
<source>Size</source>
<translation>Taille</translation>
</message>
<message>
<source>Size of points</source>
<translation>Taille des points</translation>
</message>
<message>
<source>Size of the labels</source>
<translation>Taille des étiquettes</translation>
</message>
<message>
<source>Skip</source>
<translation>Passer</translation>
</message>
<message>
<source>Skip for now</source>
<translation>Passer pour l’instant</translation>
</message>
<message>
<source>Slide, 1920 x 1080</source>
<translation>Diapositive, 1920 x 1080</translation>
</message>
<message>
<source>Snap positions to a grid of</source>
<translation>Aligner les positions sur une grille de</translation>
</message>
<message>
<source>Something went wrong in the program itself; your work is kept.</source>
<translation>Une erreur s’est produite dans le programme lui-même ; votre travail est conservé.</translation>
</message>
<message>
<source>Sorting the table of “{name}”</source>
<translation>Tri de la table de « {name} »</translation>
</message>
<message>
<source>Sorting “{name}” into classes</source>
<translation>Répartition de « {name} » en classes</translation>
</message>
<message>
<source>Source</source>
<translation>Source</translation>
</message>
<message>
<source>Split “{title}”</source>
<translation>Diviser « {title} »</translation>
</message>
<message>
<source>Spreadsheet, XLSX</source>
<translation>Tableur, XLSX</translation>
</message>
<message>
<source>Square, 1080 x 1080</source>
<translation>Carré, 1080 x 1080</translation>
</message>
<message>
<source>Standard deviation</source>
<translation>Écart type</translation>
</message>
<message>
<source>Start</source>
<translation>Début</translation>
</message>
<message>
<source>Statistics and values of a field</source>
<translation>Statistiques et valeurs d’un champ</translation>
</message>
<message>
<source>Status</source>
<translation>Statut</translation>
</message>
<message>
<source>Step</source>
<translation>Étape</translation>
</message>
<message>
<source>Steps</source>
<translation>Étapes</translation>
</message>
<message>
<source>Stopping …</source>
<translation>Arrêt …</translation>
</message>
<message numerus="yes">
<source>Storing {n} changes …</source>
<translation>
<numerusform>Stockage de {n} changement …</numerusform>
<numerusform>Stockage de {n} changements …</numerusform>
</translation>
</message>
<message>
<source>Style</source>
<translation>Style</translation>
</message>
<message>
<source>Style of layer “{name}”</source>
<translation>Style de la couche « {name} »</translation>
</message>
<message>
<source>Style of “{name}”</source>
<translation>Style de « {name} »</translation>
</message>
<message>
<source>Style…</source>
<translation>Style…</translation>
</message>
<message>
<source>Sub-event type</source>
<translation>Sous-type d’événement</translation>
</message>
<message>
<source>Sub-type</source>
<translation>Sous-type</translation>
</message>
<message>
<source>Sum</source>
<translation>Somme</translation>
</message>
<message>
<source>Summing up “{name}”</source>
<translation>Résumé de « {name} »</translation>
</message>
<message>
<source>Switch it off</source>
<translation>Le couper</translation>
</message>
<message>
<source>Switch the rule {words} on or off</source>
<translation>Activer ou couper la règle {words}</translation>
</message>
<message>
<source>Symbols</source>
<translation>Symboles</translation>
</message>
<message>
<source>T&amp;imeline</source>
<translation>&amp;Chronologie</translation>
</message>
<message>
<source>Table without places</source>
<translation>Table sans lieux</translation>
</message>
<message>
<source>Tables of events</source>
<translation>Tables d’événements</translation>
</message>
<message>
<source>Tags</source>
<translation>Étiquettes</translation>
</message>
<message>
<source>Take a sentence from “{title}”</source>
<translation>Retirer une phrase de « {title} »</translation>
</message>
<message>
<source>Take it along</source>
<translation>À emporter</translation>
</message>
<message>
<source>Take off the list</source>
<translation>Retirer de la liste</translation>
</message>
<message>
<source>Take out of the group</source>
<translation>Sortir du groupe</translation>
</message>
<message>
<source>Take this sentence from the incident</source>
<translation>Retirer cette phrase de l’incident</translation>
</message>
<message numerus="yes">
<source>Take {n} changes</source>
<translation>
<numerusform>Accepter {n} changement</numerusform>
<numerusform>Accepter {n} changements</numerusform>
</translation>
</message>
<message>
<source>Taken off</source>
<translation>Retiré</translation>
</message>
<message>
<source>Text of the article</source>
<translation>Texte de l’article</translation>
</message>
<message>
<source>Text, map and table go together</source>
<translation>Texte, carte et table vont ensemble</translation>
</message>
<message>
<source>The article on the clipboard</source>
<translation>L’article du presse-papiers</translation>
</message>
<message>
<source>The basemap comes from {host}; nothing else is asked.</source>
<translation>Le fond de carte vient de {host} ; rien d’autre n’est demandé.</translation>
</message>
<message>
<source>The beginning</source>
<translation>Le début</translation>
</message>
<message>
<source>The coordinates do not fit this system.</source>
<translation>Les coordonnées ne conviennent pas à ce système.</translation>
</message>
<message>
<source>The coordinates of “{name}” are taken for {crs} now.</source>
<translation>Les coordonnées de « {name} » sont prises pour {crs} à présent.</translation>
</message>
<message>
<source>The dropped text</source>
<translation>Le texte déposé</translation>
</message>
<message>
<source>The features of the layer are not there.</source>
<translation>Les objets de la couche sont introuvables.</translation>
</message>
<message>
<source>The file “{name}” of a layer is not there any more.</source>
<translation>Le fichier « {name} » d’une couche n’est plus là.</translation>
</message>
<message>
<source>The first incidents</source>
<translation>Les premiers incidents</translation>
</message>
<message>
<source>The first rows</source>
<translation>Les premières lignes</translation>
</message>
<message>
<source>The first rule that matches decides. Articles that are opened later follow the rules too.</source>
<translation>La première règle qui convient décide. Les articles ouverts plus tard suivent aussi les règles.</translation>
</message>
<message>
<source>The first {n}; more words find fewer.</source>
<translation>Les {n} premiers ; plus de mots en trouvent moins.</translation>
</message>
<message>
<source>The incident would end before it begins.</source>
<translation>L’incident finirait avant de commencer.</translation>
</message>
<message>
<source>The installation is sound.</source>
<translation>L’installation est saine.</translation>
</message>
<message>
<source>The layer has no field that suits this.</source>
<translation>La couche n’a pas de champ qui convienne.</translation>
</message>
<message>
<source>The list of data sets is missing: the installation is damaged.</source>
<translation>La liste des jeux de données manque : l’installation est endommagée.</translation>
</message>
<message>
<source>The log cannot be written: its folder is not writable.</source>
<translation>Le journal ne peut pas être écrit : son dossier n’est pas accessible en écriture.</translation>
</message>
<message>
<source>The low one comes first, the high one last.</source>
<translation>Le plus bas d’abord, le plus haut à la fin.</translation>
</message>
<message>
<source>The low one comes first.</source>
<translation>Le plus bas d’abord.</translation>
</message>
<message>
<source>The machine proposed {place}, because:</source>
<translation>La machine a proposé {place}, parce que :</translation>
</message>
<message>
<source>The map cannot be drawn: its process ended several times.</source>
<translation>La carte ne peut pas être dessinée : son processus s’est arrêté plusieurs fois.</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground and disputed lines dashed.</source>
<translation>La carte montre les frontières telles qu’elles sont tenues sur le terrain et les lignes contestées en tirets.</translation>
</message>
<message>
<source>The map draws borders as they are held on the ground, after Natural Earth; disputed lines are dashed and named by all claimants. Drawing a line takes no position on the status of any territory.</source>
<translation>La carte montre les frontières telles qu’elles sont tenues sur le terrain, d’après Natural Earth ; les lignes contestées sont en tirets et nommées par tous les prétendants. Le tracé d’une ligne ne prend pas position sur le statut d’un territoire.</translation>
</message>
<message>
<source>The map had to be loaded again; nothing of your work is lost.</source>
<translation>La carte a dû être rechargée ; rien de votre travail n’est perdu.</translation>
</message>
<message>
<source>The map was sent to the printer.</source>
<translation>La carte a été envoyée à l’imprimante.</translation>
</message>
<message>
<source>The numbers of deaths are not in order.</source>
<translation>Les nombres de morts ne sont pas dans l’ordre.</translation>
</message>
<message>
<source>The numbers of “{text}” fall.</source>
<translation>Les nombres de « {text} » décroissent.</translation>
</message>
<message>
<source>The pasted text</source>
<translation>Le texte collé</translation>
</message>
<message>
<source>The provider learns your network address and which parts of the world you look at, nothing else. It stays on until you switch it off or close the program; exports never use it.</source>
<translation>Le fournisseur apprend votre adresse réseau et quelles parties du monde vous regardez, rien d’autre. Cela dure jusqu’à ce que vous le coupiez ou fermiez le programme ; les exports ne l’utilisent jamais.</translation>
</message>
<message>
<source>The report</source>
<translation>Le rapport</translation>
</message>
<message>
<source>The report on this installation is on the clipboard.</source>
<translation>Le rapport sur cette installation est dans le presse-papiers.</translation>
</message>
<message>
<source>The right place: a name, or coordinates</source>
<translation>Le bon lieu : un nom, ou des coordonnées</translation>
</message>
<message>
<source>The rules are in {path}.</source>
<translation>Les règles sont dans {path}.</translation>
</message>
<message>
<source>The same words stand for a place elsewhere: “{words}”, {reach}.</source>
<translation>Les mêmes mots désignent un lieu ailleurs : « {words} », {reach}.</translation>
</message>
<message>
<source>The selected features have no place on the map.</source>
<translation>Les objets sélectionnés n’ont pas de lieu sur la carte.</translation>
</message>
<message>
<source>The text of the article will be here, its places in colour.</source>
<translation>Le texte de l’article sera ici, ses lieux en couleur.</translation>
</message>
<message>
<source>The unsure ones</source>
<translation>Les incertains</translation>
</message>
<message>
<source>There are no backups of this project yet.</source>
<translation>Il n’y a pas encore de sauvegardes de ce projet.</translation>
</message>
<message>
<source>There is a file “{name}” already. Replace it?</source>
<translation>Il y a déjà un fichier « {name} ». Le remplacer ?</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<translation>Il n’y a pas de fichier « {path} ».</translation>
</message>
<message>
<source>There is no layer that suits this question.</source>
<translation>Aucune couche ne convient à cette question.</translation>
</message>
<message>
<source>There is no style on the clipboard.</source>
<translation>Il n’y a pas de style dans le presse-papiers.</translation>
</message>
<message>
<source>There is no text on the clipboard.</source>
<translation>Il n’y a pas de texte dans le presse-papiers.</translation>
</message>
<message>
<source>There is no trace of the machine's.</source>
<translation>Il n’y a pas de trace de la machine.</translation>
</message>
<message>
<source>These coordinates</source>
<translation>Ces coordonnées</translation>
</message>
<message>
<source>They are listed under “Articles” with the reasons.</source>
<translation>Ils sont listés sous « Articles » avec les raisons.</translation>
</message>
<message>
<source>They have been reviewed: take them as accepted</source>
<translation>Ils ont été révisés : les tenir pour acceptés</translation>
</message>
<message>
<source>This article</source>
<translation>Cet article</translation>
</message>
<message>
<source>This row has no place on the map.</source>
<translation>Cette ligne n’a pas de lieu sur la carte.</translation>
</message>
<message>
<source>This states no opinion on any territory's status.</source>
<translation>Ceci n’exprime aucune opinion sur le statut d’un territoire.</translation>
</message>
<message>
<source>This work has not been saved under a name.</source>
<translation>Ce travail n’a pas été enregistré sous un nom.</translation>
</message>
<message>
<source>Three points make an area.</source>
<translation>Trois points font une surface.</translation>
</message>
<message>
<source>Tick all</source>
<translation>Tout cocher</translation>
</message>
<message>
<source>Tick none</source>
<translation>Tout décocher</translation>
</message>
<message>
<source>Title</source>
<translation>Titre</translation>
</message>
<message>
<source>To protect people and sources</source>
<translation>Pour protéger personnes et sources</translation>
</message>
<message>
<source>To the day</source>
<translation>Au jour près</translation>
</message>
<message>
<source>Told &amp;twice …</source>
<translation>Raconté &amp;deux fois …</translation>
</message>
<message>
<source>Told twice</source>
<translation>Raconté deux fois</translation>
</message>
<message>
<source>Tools</source>
<translation>Outils</translation>
</message>
<message>
<source>Town or site</source>
<translation>Ville ou site</translation>
</message>
<message>
<source>Try again</source>
<translation>Réessayer</translation>
</message>
<message>
<source>Try all failed files again</source>
<translation>Réessayer tous les fichiers en échec</translation>
</message>
<message>
<source>Try the sample</source>
<translation>Essayer l’exemple</translation>
</message>
<message>
<source>Two to six days</source>
<translation>De deux à six jours</translation>
</message>
<message>
<source>Type</source>
<translation>Type</translation>
</message>
<message>
<source>Uncertain</source>
<translation>Peu sûr</translation>
</message>
<message>
<source>Under HXL tags, with sources</source>
<translation>Avec étiquettes HXL et sources</translation>
</message>
<message>
<source>Undo</source>
<translation>Annuler</translation>
</message>
<message>
<source>Ungroup</source>
<translation>Dégrouper</translation>
</message>
<message>
<source>Ungroup “{name}”</source>
<translation>Dégrouper « {name} »</translation>
</message>
<message>
<source>Unknown name</source>
<translation>Nom inconnu</translation>
</message>
<message>
<source>Unsure</source>
<translation>Incertain</translation>
</message>
<message>
<source>Up</source>
<translation>Monter</translation>
</message>
<message>
<source>Upright, 1080 x 1350</source>
<translation>Portrait, 1080 x 1350</translation>
</message>
<message>
<source>Use the day of the file, {day}</source>
<translation>Utiliser le jour du fichier, {day}</translation>
</message>
<message>
<source>Use this day</source>
<translation>Utiliser ce jour</translation>
</message>
<message>
<source>Value</source>
<translation>Valeur</translation>
</message>
<message>
<source>Values of the field</source>
<translation>Valeurs du champ</translation>
</message>
<message>
<source>Version</source>
<translation>Version</translation>
</message>
<message>
<source>Waiting</source>
<translation>En attente</translation>
</message>
<message>
<source>Web page</source>
<translation>Page web</translation>
</message>
<message>
<source>Well-known binary in hexadecimal</source>
<translation>Well-known binary en hexadécimal</translation>
</message>
<message>
<source>Well-known text: POINT (44.5 40.2)</source>
<translation>Well-known text : POINT (44.5 40.2)</translation>
</message>
<message>
<source>What</source>
<translation>Quoi</translation>
</message>
<message>
<source>What each article says</source>
<translation>Ce que dit chaque article</translation>
</message>
<message>
<source>What is let out</source>
<translation>Ce qui sort</translation>
</message>
<message>
<source>What is reviewed</source>
<translation>Ce qui est révisé</translation>
</message>
<message>
<source>What may be told twice</source>
<translation>Ce qui peut être raconté deux fois</translation>
</message>
<message>
<source>What the map shows now</source>
<translation>Ce que la carte montre maintenant</translation>
</message>
<message>
<source>What they mean</source>
<translation>Ce qu’ils signifient</translation>
</message>
<message>
<source>What was checked</source>
<translation>Ce qui a été vérifié</translation>
</message>
<message>
<source>What was reviewed or placed by hand is not in the list and stays as it is.</source>
<translation>Ce qui a été révisé ou placé à la main n’est pas dans la liste et reste tel quel.</translation>
</message>
<message>
<source>What was reviewed, set by hand, merged, split or deleted is never in the list.</source>
<translation>Ce qui a été révisé, placé à la main, fusionné, divisé ou supprimé n’est jamais dans la liste.</translation>
</message>
<message>
<source>What will be exported</source>
<translation>Ce qui sera exporté</translation>
</message>
<message>
<source>What would change</source>
<translation>Ce qui changerait</translation>
</message>
<message>
<source>What would change it</source>
<translation>Ce qui le changerait</translation>
</message>
<message>
<source>When</source>
<translation>Quand</translation>
</message>
<message>
<source>Where</source>
<translation>Où</translation>
</message>
<message>
<source>Where do the rows lie?</source>
<translation>Où se trouvent les lignes ?</translation>
</message>
<message>
<source>Where is “{name}” now?</source>
<translation>Où est « {name} » maintenant ?</translation>
</message>
<message>
<source>Where the layer would lie</source>
<translation>Où se trouverait la couche</translation>
</message>
<message>
<source>Which boundaries the map draws</source>
<translation>Quelles frontières la carte dessine</translation>
</message>
<message>
<source>Who</source>
<translation>Qui</translation>
</message>
<message>
<source>Why here?</source>
<translation>Pourquoi ici ?</translation>
</message>
<message>
<source>Why is it rejected?</source>
<translation>Pourquoi est-ce rejeté ?</translation>
</message>
<message>
<source>Why it is doubtful</source>
<translation>Pourquoi c’est douteux</translation>
</message>
<message>
<source>Why there is no marker</source>
<translation>Pourquoi il n’y a pas de marqueur</translation>
</message>
<message>
<source>Wide, 1600 x 1000</source>
<translation>Large, 1600 x 1000</translation>
</message>
<message>
<source>Width in pixels</source>
<translation>Largeur en pixels</translation>
</message>
<message>
<source>Width of lines</source>
<translation>Épaisseur des lignes</translation>
</message>
<message>
<source>With the columns of ACLED</source>
<translation>Avec les colonnes d’ACLED</translation>
</message>
<message>
<source>With the columns of UCDP GED</source>
<translation>Avec les colonnes d’UCDP GED</translation>
</message>
<message>
<source>Without</source>
<translation>Sans</translation>
</message>
<message>
<source>Words</source>
<translation>Mots</translation>
</message>
<message>
<source>Words like “on Tuesday” are counted from the day of publication.</source>
<translation>Des mots comme « mardi » sont comptés à partir du jour de publication.</translation>
</message>
<message>
<source>Words, or “a phrase”</source>
<translation>Mots, ou « une expression »</translation>
</message>
<message>
<source>Words, with “;” between them</source>
<translation>Mots, séparés par « ; »</translation>
</message>
<message>
<source>Working out “{name}”</source>
<translation>Calcul de « {name} »</translation>
</message>
<message>
<source>Would be</source>
<translation>Serait</translation>
</message>
<message>
<source>Write a whole number, or leave the field empty where none is reported.</source>
<translation>Écrivez un nombre entier, ou laissez le champ vide si aucun n’est rapporté.</translation>
</message>
<message>
<source>Write as in “12 wounded; 300–500 displaced”.</source>
<translation>Écrivez comme dans « 12 wounded; 300–500 displaced ».</translation>
</message>
<message>
<source>Write it as year, month, day: 2021-11-16.</source>
<translation>Écrivez année, mois, jour : 2021-11-16.</translation>
</message>
<message>
<source>Write latitude, then longitude: 40.18, 44.51 or 40°11′N 44°31′E, or an MGRS reference.</source>
<translation>Écrivez la latitude, puis la longitude : 40.18, 44.51 ou 40°11′N 44°31′E, ou une référence MGRS.</translation>
</message>
<message>
<source>Your work is not touched by it.</source>
<translation>Votre travail n’est pas touché.</translation>
</message>
<message>
<source>Zoom &amp;in</source>
<translation>Zoom &amp;avant</translation>
</message>
<message>
<source>Zoom &amp;out</source>
<translation>Zoom a&amp;rrière</translation>
</message>
<message>
<source>Zoom 2 shows the world, 6 a country, 10 a city, 16 streets.</source>
<translation>Le zoom 2 montre le monde, 6 un pays, 10 une ville, 16 des rues.</translation>
</message>
<message>
<source>Zoom to &amp;all</source>
<translation>Zoom sur &amp;tout</translation>
</message>
<message>
<source>Zoom to the &amp;selection</source>
<translation>Zoom sur la &amp;sélection</translation>
</message>
<message>
<source>Zoom to the layer</source>
<translation>Zoom sur la couche</translation>
</message>
<message>
<source>Zoom to the row</source>
<translation>Zoom sur la ligne</translation>
</message>
<message>
<source>Zoom to the selection</source>
<translation>Zoom sur la sélection</translation>
</message>
<message>
<source>a reviewer</source>
<translation>une personne</translation>
</message>
<message>
<source>added</source>
<translation>ajouté</translation>
</message>
<message>
<source>airport</source>
<translation>aéroport</translation>
</message>
<message>
<source>all that are located, countries too</source>
<translation>tous ceux localisés, pays compris</translation>
</message>
<message>
<source>an error in the program</source>
<translation>une erreur dans le programme</translation>
</message>
<message>
<source>and {n} more</source>
<translation>et {n} de plus</translation>
</message>
<message numerus="yes">
<source>and {n} more sentences</source>
<translation>
<numerusform>et {n} phrase de plus</numerusform>
<numerusform>et {n} phrases de plus</numerusform>
</translation>
</message>
<message>
<source>and {n} more values</source>
<translation>et {n} valeurs de plus</translation>
</message>
<message>
<source>as ACLED has them</source>
<translation>comme ACLED</translation>
</message>
<message>
<source>as UCDP has them</source>
<translation>comme UCDP</translation>
</message>
<message>
<source>as this program has them</source>
<translation>comme ce programme</translation>
</message>
<message>
<source>best</source>
<translation>meilleur</translation>
</message>
<message>
<source>border</source>
<translation>frontière</translation>
</message>
<message>
<source>changed</source>
<translation>changé</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>revendiqué par {states}</translation>
</message>
<message>
<source>confidence {percent}</source>
<translation>confiance {percent}</translation>
</message>
<message>
<source>coordinate</source>
<translation>coordonnée</translation>
</message>
<message>
<source>country</source>
<translation>pays</translation>
</message>
<message>
<source>day first: 16-05-2025</source>
<translation>jour d’abord : 16-05-2025</translation>
</message>
<message>
<source>disputed area</source>
<translation>zone contestée</translation>
</message>
<message>
<source>district</source>
<translation>district</translation>
</message>
<message>
<source>done</source>
<translation>fait</translation>
</message>
<message>
<source>done again</source>
<translation>refait</translation>
</message>
<message>
<source>for example EPSG:32638</source>
<translation>par exemple EPSG:32638</translation>
</message>
<message>
<source>given as coordinates</source>
<translation>donné en coordonnées</translation>
</message>
<message>
<source>gone</source>
<translation>disparu</translation>
</message>
<message>
<source>hidden</source>
<translation>masquée</translation>
</message>
<message>
<source>hidden by the filter</source>
<translation>masqué par le filtre</translation>
</message>
<message>
<source>high</source>
<translation>haut</translation>
</message>
<message>
<source>island</source>
<translation>île</translation>
</message>
<message>
<source>known to a district or better</source>
<translation>connu au district près ou mieux</translation>
</message>
<message>
<source>known to a town or site, or near one</source>
<translation>connu à une ville ou un site, ou près d’un</translation>
</message>
<message>
<source>lake</source>
<translation>lac</translation>
</message>
<message>
<source>landform</source>
<translation>relief</translation>
</message>
<message>
<source>low</source>
<translation>bas</translation>
</message>
<message>
<source>month first: 05/16/2025</source>
<translation>mois d’abord : 05/16/2025</translation>
</message>
<message>
<source>mountain</source>
<translation>montagne</translation>
</message>
<message>
<source>named</source>
<translation>nommé</translation>
</message>
<message>
<source>named as a border</source>
<translation>nommé comme frontière</translation>
</message>
<message>
<source>named relative to another place</source>
<translation>nommé par rapport à un autre lieu</translation>
</message>
<message>
<source>named through its people</source>
<translation>nommé par ses habitants</translation>
</message>
<message>
<source>new</source>
<translation>nouveau</translation>
</message>
<message>
<source>no date</source>
<translation>pas de date</translation>
</message>
<message>
<source>no place</source>
<translation>pas de lieu</translation>
</message>
<message>
<source>no value</source>
<translation>pas de valeur</translation>
</message>
<message>
<source>none</source>
<translation>aucun</translation>
</message>
<message>
<source>not accepted yet</source>
<translation>pas encore accepté</translation>
</message>
<message>
<source>not filled</source>
<translation>non rempli</translation>
</message>
<message>
<source>port</source>
<translation>port</translation>
</message>
<message>
<source>province</source>
<translation>province</translation>
</message>
<message>
<source>region</source>
<translation>région</translation>
</message>
<message>
<source>rejected</source>
<translation>rejeté</translation>
</message>
<message>
<source>rejected: {reason}</source>
<translation>rejeté : {reason}</translation>
</message>
<message>
<source>removed</source>
<translation>retiré</translation>
</message>
<message>
<source>river</source>
<translation>rivière</translation>
</message>
<message>
<source>sea</source>
<translation>mer</translation>
</message>
<message>
<source>shown</source>
<translation>affichée</translation>
</message>
<message>
<source>site</source>
<translation>site</translation>
</message>
<message>
<source>to zoom</source>
<translation>jusqu’au zoom</translation>
</message>
<message numerus="yes">
<source>told by {n} articles</source>
<translation>
<numerusform>raconté par {n} article</numerusform>
<numerusform>raconté par {n} articles</numerusform>
</translation>
</message>
<message>
<source>town</source>
<translation>ville</translation>
</message>
<message>
<source>undone</source>
<translation>annulé</translation>
</message>
<message numerus="yes">
<source>{count} of the first {n} rows have a place</source>
<translation>
<numerusform>{count} de la première ligne ({n}) ont un lieu</numerusform>
<numerusform>{count} des {n} premières lignes ont un lieu</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count}, {n} selected</source>
<translation>
<numerusform>{count}, {n} sélectionnée</numerusform>
<numerusform>{count}, {n} sélectionnées</numerusform>
</translation>
</message>
<message>
<source>{distance} around {layer}</source>
<translation>{distance} autour de {layer}</translation>
</message>
<message>
<source>{done} of {total} articles read</source>
<translation>{done} articles lus sur {total}</translation>
</message>
<message>
<source>{done} of {total} files</source>
<translation>{done} fichiers sur {total}</translation>
</message>
<message>
<source>{done} of {total} reviewed</source>
<translation>{done} sur {total} révisés</translation>
</message>
<message>
<source>{done} of {total}, {unsure} unsure</source>
<translation>{done} sur {total}, {unsure} incertains</translation>
</message>
<message>
<source>{lat}° N, {lon}° E</source>
<translation>{lat}° N, {lon}° E</translation>
</message>
<message>
<source>{mentions} in {articles}</source>
<translation>{mentions} dans {articles}</translation>
</message>
<message>
<source>{name} (copy)</source>
<translation>{name} (copie)</translation>
</message>
<message>
<source>{name} holds no article.</source>
<translation>{name} ne contient pas d’article.</translation>
</message>
<message>
<source>{number} ft</source>
<translation>{number} pi</translation>
</message>
<message>
<source>{number} km</source>
<translation>{number} km</translation>
</message>
<message>
<source>{number} km²</source>
<translation>{number} km²</translation>
</message>
<message>
<source>{number} m</source>
<translation>{number} m</translation>
</message>
<message>
<source>{number} mi</source>
<translation>{number} mi</translation>
</message>
<message>
<source>{number} m²</source>
<translation>{number} m²</translation>
</message>
<message>
<source>{number} of {total}</source>
<translation>{number} sur {total}</translation>
</message>
<message>
<source>{number} sq ft</source>
<translation>{number} pi²</translation>
</message>
<message>
<source>{number} sq mi</source>
<translation>{number} mi²</translation>
</message>
<message numerus="yes">
<source>{n} articles</source>
<translation>
<numerusform>{n} article</numerusform>
<numerusform>{n} articles</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles could not be read.</source>
<translation>
<numerusform>{n} article n’a pas pu être lu.</numerusform>
<numerusform>{n} articles n’ont pas pu être lus.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} articles seem to be copies.</source>
<translation>
<numerusform>{n} article semble être une copie.</numerusform>
<numerusform>{n} articles semblent être des copies.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} changes are proposed.</source>
<translation>
<numerusform>{n} changement est proposé.</numerusform>
<numerusform>{n} changements sont proposés.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} checks failed.</source>
<translation>
<numerusform>{n} vérification a échoué.</numerusform>
<numerusform>{n} vérifications ont échoué.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} objet</numerusform>
<numerusform>{n} objets</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} files could not be read</source>
<translation>
<numerusform>{n} fichier n’a pas pu être lu</numerusform>
<numerusform>{n} fichiers n’ont pas pu être lus</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} findings</source>
<translation>
<numerusform>{n} constat</numerusform>
<numerusform>{n} constats</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} found</source>
<translation>
<numerusform>{n} trouvé</numerusform>
<numerusform>{n} trouvés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents and places are written.</source>
<translation>
<numerusform>{n} incident ou lieu est écrit.</numerusform>
<numerusform>{n} incidents et lieux sont écrits.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents follow the rules now.</source>
<translation>
<numerusform>{n} incident suit maintenant les règles.</numerusform>
<numerusform>{n} incidents suivent maintenant les règles.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents were imported.</source>
<translation>
<numerusform>{n} incident a été importé.</numerusform>
<numerusform>{n} incidents ont été importés.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} known less exactly were left out.</source>
<translation>
<numerusform>{n} connu moins exactement a été omis.</numerusform>
<numerusform>{n} connus moins exactement ont été omis.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are drawn as on the map.</source>
<translation>
<numerusform>{n} couche est dessinée comme sur la carte.</numerusform>
<numerusform>{n} couches sont dessinées comme sur la carte.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} layers are not part of it.</source>
<translation>
<numerusform>{n} couche n’en fait pas partie.</numerusform>
<numerusform>{n} couches n’en font pas partie.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} more</source>
<translation>
<numerusform>{n} de plus</numerusform>
<numerusform>{n} de plus</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not mapped</source>
<translation>
<numerusform>{n} non cartographié</numerusform>
<numerusform>{n} non cartographiés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of them are not located.</source>
<translation>
<numerusform>{n} d’entre eux n’est pas localisé.</numerusform>
<numerusform>{n} d’entre eux ne sont pas localisés.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} of {asked} incidents: “{name}” is the topmost layer now.</source>
<translation>
<numerusform>{n} incident sur {asked} : « {name} » est maintenant la couche du dessus.</numerusform>
<numerusform>{n} incidents sur {asked} : « {name} » est maintenant la couche du dessus.</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n} sur {total}</translation>
</message>
<message numerus="yes">
<source>{n} of {total} files could not be read.</source>
<translation>
<numerusform>{n} fichier sur {total} n’a pas pu être lu.</numerusform>
<numerusform>{n} fichiers sur {total} n’ont pas pu être lus.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions</source>
<translation>
<numerusform>{n} autre mention</numerusform>
<numerusform>{n} autres mentions</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} other mentions follow the rule now. One undo takes all back.</source>
<translation>
<numerusform>{n} autre mention suit maintenant la règle. Une annulation reprend tout.</numerusform>
<numerusform>{n} autres mentions suivent maintenant la règle. Une annulation reprend tout.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} places</source>
<translation>
<numerusform>{n} lieu</numerusform>
<numerusform>{n} lieux</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} points, latitude and longitude:</source>
<translation>
<numerusform>{n} point, latitude et longitude :</numerusform>
<numerusform>{n} points, latitude et longitude :</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows</source>
<translation>
<numerusform>{n} ligne</numerusform>
<numerusform>{n} lignes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rows are on the clipboard.</source>
<translation>
<numerusform>{n} ligne est dans le presse-papiers.</numerusform>
<numerusform>{n} lignes sont dans le presse-papiers.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} rules were new.</source>
<translation>
<numerusform>{n} règle était nouvelle.</numerusform>
<numerusform>{n} règles étaient nouvelles.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} to review</source>
<translation>
<numerusform>{n} à réviser</numerusform>
<numerusform>{n} à réviser</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} were there already.</source>
<translation>
<numerusform>{n} était déjà là.</numerusform>
<numerusform>{n} étaient déjà là.</numerusform>
</translation>
</message>
<message>
<source>{percent}% the same text as another article</source>
<translation>texte identique à {percent} % à un autre article</translation>
</message>
<message>
<source>{shown} of {total} shown</source>
<translation>{shown} sur {total} affichés</translation>
</message>
<message>
<source>{total} in all</source>
<translation>{total} en tout</translation>
</message>
<message>
<source>{west}° to {east}° east, {south}° to {north}° north</source>
<translation>{west}° à {east}° est, {south}° à {north}° nord</translation>
</message>
<message>
<source>{width} x {height} cm, text and lines as vectors.</source>
<translation>{width} x {height} cm, texte et lignes en vecteurs.</translation>
</message>
<message>
<source>{width} x {height} pixels.</source>
<translation>{width} x {height} pixels.</translation>
</message>
<message>
<source>±{km} km</source>
<translation>±{km} km</translation>
</message>
<message>
<source>“Details” has a report that you can copy and send.</source>
<translation>« Détails » contient un rapport que vous pouvez copier et envoyer.</translation>
</message>
<message>
<source>“{address}” is an address on the network, and the program works offline.</source>
<translation>« {address} » est une adresse du réseau, et le programme travaille hors ligne.</translation>
</message>
<message>
<source>“{folder}” holds no articles.</source>
<translation>« {folder} » ne contient pas d’articles.</translation>
</message>
<message>
<source>“{name}” has changed on disk.</source>
<translation>« {name} » a changé sur le disque.</translation>
</message>
<message numerus="yes">
<source>“{name}” has {n} rows.</source>
<translation>
<numerusform>« {name} » a {n} ligne.</numerusform>
<numerusform>« {name} » a {n} lignes.</numerusform>
</translation>
</message>
<message>
<source>“{name}” holds incidents. How shall they be opened?</source>
<translation>« {name} » contient des incidents. Comment les ouvrir ?</translation>
</message>
<message>
<source>“{name}” is the topmost layer now.</source>
<translation>« {name} » est maintenant la couche du dessus.</translation>
</message>
<message>
<source>“{name}” seems to have longitude and latitude exchanged.</source>
<translation>Dans « {name} », longitude et latitude semblent échangées.</translation>
</message>
<message>
<source>“{text}” is no count of people.</source>
<translation>« {text} » n’est pas un nombre de personnes.</translation>
</message>
<message>
<source>“{text}” is not a date.</source>
<translation>« {text} » n’est pas une date.</translation>
</message>
<message>
<source>“{text}” is not a number of people.</source>
<translation>« {text} » n’est pas un nombre de personnes.</translation>
</message>
<message>
<source>“{title}” is open already.</source>
<translation>« {title} » est déjà ouvert.</translation>
</message>
<message>
<source>“{title}” is {percent}% the same text as “{other}”.</source>
<translation>« {title} » a {percent} % du texte de « {other} ».</translation>
</message>
<message>
<source>“{words}” is no position on Earth.</source>
<translation>« {words} » n’est pas une position sur Terre.</translation>
</message>
<message>
<source>“{words}” is not on the map: no place was found that is likely enough.</source>
<translation>« {words} » n’est pas sur la carte : aucun lieu assez probable n’a été trouvé.</translation>
</message>
<message>
<source>“{words}” is not on the map: {reason}</source>
<translation>« {words} » n’est pas sur la carte : {reason}</translation>
</message>
<message>
<source>“{words}” is to be rejected: {reason}.</source>
<translation>« {words} » doit être rejeté : {reason}.</translation>
</message>
<message>
<source>“{words}” is to mean {place}.</source>
<translation>« {words} » doit désigner {place}.</translation>
</message>
<message>
<source>“{words}” is {how}.</source>
<translation>« {words} » est {how}.</translation>
</message>
<message>
<source>“{words}” means {place}, but puts nothing on the map.</source>
<translation>« {words} » désigne {place}, mais ne met rien sur la carte.</translation>
</message>
<message>
<source>“{words}”: apply to {reach}</source>
<translation>« {words} » : appliquer à {reach}</translation>
</message>
</context>
<context>
<name>messages</name>
<message>
<source>2, part of region</source>
<translation>2, partie de région</translation>
</message>
<message>
<source>3, region</source>
<translation>3, région</translation>
</message>
<message>
<source>; {1} phrases such as “on Sunday” wait for it</source>
<translation>; des expressions comme « on Sunday » ({1}) l’attendent</translation>
</message>
<message>
<source>A JSON file with your types of events and their words, made as resources/codebook.json is; empty is that one.</source>
<translation>Un fichier JSON avec vos types d’événements et leurs mots, fait comme resources/codebook.json ; vide, c’est celui-ci.</translation>
</message>
<message>
<source>A byte order mark that some spreadsheets need to show every script.</source>
<translation>Une marque d’ordre des octets dont certains tableurs ont besoin pour montrer toutes les écritures.</translation>
</message>
<message>
<source>A district in the ACLED shape</source>
<translation>Un district dans la forme ACLED</translation>
</message>
<message>
<source>A language code such as “en” or “ar”; empty follows the system.</source>
<translation>Un code de langue comme « en » ou « ar » ; vide suit le système.</translation>
</message>
<message>
<source>A record of the project is cut short or far too large.</source>
<translation>Un enregistrement du projet est tronqué ou bien trop grand.</translation>
</message>
<message>
<source>A record of the project is damaged.</source>
<translation>Un enregistrement du projet est endommagé.</translation>
</message>
<message>
<source>A record of the project is damaged: {1}.</source>
<translation>Un enregistrement du projet est endommagé : {1}.</translation>
</message>
<message>
<source>A rule of this project says that “{1}” means {2}.</source>
<translation>Une règle de ce projet dit que « {1} » désigne {2}.</translation>
</message>
<message>
<source>A sheet holds {1} rows; these are {2}.</source>
<translation>Une feuille contient {1} lignes ; il y en a {2}.</translation>
</message>
<message>
<source>A table needs a row of names, and commas, semicolons, tabs or bars between its values.</source>
<translation>Une table a besoin d’une ligne de noms, et de virgules, points-virgules, tabulations ou barres entre ses valeurs.</translation>
</message>
<message>
<source>A, R, U, S, J, K and 1 to 9 work while the queue has focus.</source>
<translation>A, R, U, S, J, K et 1 à 9 agissent tant que la file a le focus.</translation>
</message>
<message>
<source>Accept what a rule corrects</source>
<translation>Accepter ce qu’une règle corrige</translation>
</message>
<message>
<source>Accurate</source>
<translation>Précis</translation>
</message>
<message>
<source>Accurate reads about ten articles a second, fast some hundreds, and misses more.</source>
<translation>Précis lit une dizaine d’articles par seconde, rapide des centaines, mais manque davantage.</translation>
</message>
<message>
<source>Add it as a layer instead.</source>
<translation>Ajoutez-le plutôt comme couche.</translation>
</message>
<message>
<source>All can be written: {1}</source>
<translation>Toutes sont accessibles en écriture : {1}</translation>
</message>
<message>
<source>All that Qt's web engine asks for are there.</source>
<translation>Tout ce que demande le moteur web de Qt est là.</translation>
</message>
<message>
<source>An XYZ address with {z}, {x} and {y}; empty keeps the program offline. Never used in exports.</source>
<translation>Une adresse XYZ avec {z}, {x} et {y} ; vide garde le programme hors ligne. Jamais utilisée dans les exports.</translation>
</message>
<message>
<source>An excerpt lies beyond the end of “{1}”.</source>
<translation>Un extrait se trouve au-delà de la fin de « {1} ».</translation>
</message>
<message>
<source>An incident was changed since it was checked.</source>
<translation>Un incident a été modifié depuis sa vérification.</translation>
</message>
<message>
<source>Another step is being stored.</source>
<translation>Une autre étape est en cours de stockage.</translation>
</message>
<message>
<source>Any notation can be typed, whatever is chosen here.</source>
<translation>N’importe quelle notation peut être saisie, quel que soit ce choix.</translation>
</message>
<message>
<source>Appearance</source>
<translation>Apparence</translation>
</message>
<message>
<source>Are the quotation marks closed and all values of a row on it?</source>
<translation>Les guillemets sont-ils fermés, et toutes les valeurs d’une ligne y sont-elles ?</translation>
</message>
<message>
<source>Ask for it again.</source>
<translation>Redemandez-le.</translation>
</message>
<message>
<source>Ask for the file again.</source>
<translation>Redemandez le fichier.</translation>
</message>
<message>
<source>At {1} the filter has {2}, not {3}.</source>
<translation>À {1}, le filtre a {2}, et non {3}.</translation>
</message>
<message>
<source>Backups of a project</source>
<translation>Sauvegardes d’un projet</translation>
</message>
<message>
<source>Build the package once (pip install .), which brings the web libraries in, or install the program again.</source>
<translation>Construisez le paquet une fois (pip install .), ce qui apporte les bibliothèques web, ou réinstallez le programme.</translation>
</message>
<message>
<source>Cannot be written: </source>
<translation>Écriture impossible : </translation>
</message>
<message>
<source>Check that the folder is yours and writable.</source>
<translation>Vérifiez que le dossier est à vous et accessible en écriture.</translation>
</message>
<message>
<source>Check the articles again.</source>
<translation>Revérifiez les articles.</translation>
</message>
<message>
<source>Check the disk, and write to another one meanwhile.</source>
<translation>Vérifiez le disque et écrivez sur un autre entre-temps.</translation>
</message>
<message>
<source>Check the name and the folder.</source>
<translation>Vérifiez le nom et le dossier.</translation>
</message>
<message>
<source>Check the name and the permissions.</source>
<translation>Vérifiez le nom et les droits.</translation>
</message>
<message>
<source>Check the spelling, or try another name of it.</source>
<translation>Vérifiez l’orthographe, ou essayez un autre nom.</translation>
</message>
<message>
<source>Choose CSV.</source>
<translation>Choisissez CSV.</translation>
</message>
<message>
<source>Choose a field of numbers, or categories.</source>
<translation>Choisissez un champ de nombres, ou des catégories.</translation>
</message>
<message>
<source>Choose a field with values.</source>
<translation>Choisissez un champ avec des valeurs.</translation>
</message>
<message>
<source>Choose a file of exported rules.</source>
<translation>Choisissez un fichier de règles exportées.</translation>
</message>
<message>
<source>Choose a file or a folder.</source>
<translation>Choisissez un fichier ou un dossier.</translation>
</message>
<message>
<source>Choose a file that holds the features themselves.</source>
<translation>Choisissez un fichier qui contient les objets eux-mêmes.</translation>
</message>
<message>
<source>Choose a file with an article in it.</source>
<translation>Choisissez un fichier avec un article.</translation>
</message>
<message>
<source>Choose a file with articles in it.</source>
<translation>Choisissez un fichier avec des articles.</translation>
</message>
<message>
<source>Choose a file with at least one feature.</source>
<translation>Choisissez un fichier avec au moins un objet.</translation>
</message>
<message>
<source>Choose a file with at least one object.</source>
<translation>Choisissez un fichier avec au moins un élément.</translation>
</message>
<message>
<source>Choose a file with features.</source>
<translation>Choisissez un fichier avec des objets.</translation>
</message>
<message>
<source>Choose a folder with articles in it.</source>
<translation>Choisissez un dossier avec des articles.</translation>
</message>
<message>
<source>Choose a shorter name.</source>
<translation>Choisissez un nom plus court.</translation>
</message>
<message>
<source>Choose a table with at least one event.</source>
<translation>Choisissez une table avec au moins un événement.</translation>
</message>
<message>
<source>Choose an archive or folder with one.</source>
<translation>Choisissez une archive ou un dossier qui en a un.</translation>
</message>
<message>
<source>Choose another disk.</source>
<translation>Choisissez un autre disque.</translation>
</message>
<message>
<source>Choose another file.</source>
<translation>Choisissez un autre fichier.</translation>
</message>
<message>
<source>Choose another folder, or ask for the right to write in this one.</source>
<translation>Choisissez un autre dossier, ou demandez le droit d’écrire dans celui-ci.</translation>
</message>
<message>
<source>Choose another folder.</source>
<translation>Choisissez un autre dossier.</translation>
</message>
<message>
<source>Choose another layer.</source>
<translation>Choisissez une autre couche.</translation>
</message>
<message>
<source>Choose another name.</source>
<translation>Choisissez un autre nom.</translation>
</message>
<message>
<source>Choose one of its fields.</source>
<translation>Choisissez un de ses champs.</translation>
</message>
<message>
<source>Choose one of its layers, or another file.</source>
<translation>Choisissez une de ses couches, ou un autre fichier.</translation>
</message>
<message>
<source>Choose one of its layers.</source>
<translation>Choisissez une de ses couches.</translation>
</message>
<message>
<source>Choose other areas, or count coarser places too.</source>
<translation>Choisissez d’autres surfaces, ou comptez aussi les lieux moins précis.</translation>
</message>
<message>
<source>Choose other features or a larger distance, or count coarser places too.</source>
<translation>Choisissez d’autres objets ou une plus grande distance, ou comptez aussi les lieux moins précis.</translation>
</message>
<message>
<source>Choose the coordinate reference system that the numbers really are in.</source>
<translation>Choisissez le système de coordonnées dans lequel sont vraiment les nombres.</translation>
</message>
<message>
<source>Choose the document that it belongs to.</source>
<translation>Choisissez le document auquel il appartient.</translation>
</message>
<message>
<source>Choose the file that the tiles were made from.</source>
<translation>Choisissez le fichier dont les tuiles ont été faites.</translation>
</message>
<message>
<source>Choose your settings again in the preferences.</source>
<translation>Choisissez à nouveau vos paramètres.</translation>
</message>
<message>
<source>Close it there and try again.</source>
<translation>Fermez-le là-bas et réessayez.</translation>
</message>
<message>
<source>Close it.</source>
<translation>Fermez-le.</translation>
</message>
<message>
<source>Close other programs to free memory, and try again.</source>
<translation>Fermez d’autres programmes pour libérer de la mémoire, puis réessayez.</translation>
</message>
<message>
<source>Codebook of your own</source>
<translation>Votre propre nomenclature</translation>
</message>
<message>
<source>Colours of the window</source>
<translation>Couleurs de la fenêtre</translation>
</message>
<message>
<source>Compute it again.</source>
<translation>Recalculez-la.</translation>
</message>
<message>
<source>Convert it to GeoPackage or FlatGeobuf.</source>
<translation>Convertissez-le en GeoPackage ou FlatGeobuf.</translation>
</message>
<message>
<source>Convert it to GeoPackage.</source>
<translation>Convertissez-le en GeoPackage.</translation>
</message>
<message>
<source>Coordinates in “{1}” cannot be brought to longitude and latitude.</source>
<translation>Les coordonnées de « {1} » ne peuvent être ramenées à longitude et latitude.</translation>
</message>
<message>
<source>Copy all the files of the set into one folder.</source>
<translation>Copiez tous les fichiers de l’ensemble dans un dossier.</translation>
</message>
<message>
<source>Copy it to a folder of yours and open it there.</source>
<translation>Copiez-le dans un dossier à vous et ouvrez-le là.</translation>
</message>
<message>
<source>Correct the file.</source>
<translation>Corrigez le fichier.</translation>
</message>
<message>
<source>Count coarser places too, or clear the filter of the incidents.</source>
<translation>Comptez aussi les lieux moins précis, ou effacez le filtre des incidents.</translation>
</message>
<message>
<source>Countries in focus</source>
<translation>Pays au centre de l’attention</translation>
</message>
<message>
<source>Create the folder, or choose another one.</source>
<translation>Créez le dossier, ou choisissez-en un autre.</translation>
</message>
<message>
<source>Credit of the online basemap</source>
<translation>Mention du fond de carte en ligne</translation>
</message>
<message>
<source>Dark</source>
<translation>Sombre</translation>
</message>
<message>
<source>Decimal degrees</source>
<translation>Degrés décimaux</translation>
</message>
<message>
<source>Degrees, minutes, seconds</source>
<translation>Degrés, minutes, secondes</translation>
</message>
<message>
<source>Desktop entries are a matter of Linux desktops.</source>
<translation>Les entrées de menu sont l’affaire des bureaux Linux.</translation>
</message>
<message>
<source>Do not open it.</source>
<translation>Ne l’ouvrez pas.</translation>
</message>
<message>
<source>Do not trust this archive; ask where it comes from.</source>
<translation>Ne vous fiez pas à cette archive ; demandez d’où elle vient.</translation>
</message>
<message>
<source>Download it again.</source>
<translation>Téléchargez-le à nouveau.</translation>
</message>
<message>
<source>Download or copy it again, or convert it to another format.</source>
<translation>Téléchargez-le ou copiez-le à nouveau, ou convertissez-le dans un autre format.</translation>
</message>
<message>
<source>Download or copy it again.</source>
<translation>Téléchargez-le ou copiez-le à nouveau.</translation>
</message>
<message>
<source>Each entry needs the type “Feature”.</source>
<translation>Chaque entrée doit avoir le type « Feature ».</translation>
</message>
<message>
<source>End the name in .csv.</source>
<translation>Terminez le nom par .csv.</translation>
</message>
<message>
<source>Export</source>
<translation>Exportation</translation>
</message>
<message>
<source>Export the data again.</source>
<translation>Exportez à nouveau les données.</translation>
</message>
<message>
<source>Fast</source>
<translation>Rapide</translation>
</message>
<message>
<source>Fetch it again, or paste its text.</source>
<translation>Récupérez-le à nouveau, ou collez son texte.</translation>
</message>
<message>
<source>Fetch or save it again.</source>
<translation>Récupérez-le ou enregistrez-le à nouveau.</translation>
</message>
<message>
<source>Fetch the file with “git lfs pull”.</source>
<translation>Récupérez le fichier avec « git lfs pull ».</translation>
</message>
<message>
<source>Finding places</source>
<translation>Recherche des lieux</translation>
</message>
<message>
<source>Folders of the user</source>
<translation>Dossiers de l’utilisateur</translation>
</message>
<message>
<source>For the scale bar and measurements.</source>
<translation>Pour l’échelle et les mesures.</translation>
</message>
<message>
<source>Free some space on that disk.</source>
<translation>Libérez de la place sur ce disque.</translation>
</message>
<message>
<source>Free some space or choose another disk; nothing was changed.</source>
<translation>Libérez de la place ou choisissez un autre disque ; rien n’a été changé.</translation>
</message>
<message>
<source>GeoJSON has a “type” such as “FeatureCollection”, “Feature” or “Polygon”.</source>
<translation>GeoJSON a un « type » tel que « FeatureCollection », « Feature » ou « Polygon ».</translation>
</message>
<message>
<source>Give an alpha-3 code such as ARM.</source>
<translation>Donnez un code alpha-3 comme ARM.</translation>
</message>
<message>
<source>Give degrees as LON,LAT, such as 44.5,40.2.</source>
<translation>Donnez des degrés comme LON,LAT, par exemple 44.5,40.2.</translation>
</message>
<message>
<source>Give the name of a place, at most {1} characters.</source>
<translation>Donnez le nom d’un lieu, de {1} caractères au plus.</translation>
</message>
<message>
<source>Give the name of a place.</source>
<translation>Donnez le nom d’un lieu.</translation>
</message>
<message>
<source>Give them with a map or a picture.</source>
<translation>Donnez-les avec une carte ou une image.</translation>
</message>
<message>
<source>Give yourself the right to write there, or set HOME (and XDG_CONFIG_HOME, XDG_STATE_HOME) to a folder that is yours; the program works without, but keeps neither settings nor a log.</source>
<translation>Donnez-vous le droit d’y écrire, ou réglez HOME (et XDG_CONFIG_HOME, XDG_STATE_HOME) sur un dossier à vous ; le programme marche sans, mais ne garde ni paramètres ni journal.</translation>
</message>
<message>
<source>Go into the log of every review decision and edit, with the time.</source>
<translation>Vont dans le journal de chaque décision et modification, avec l’heure.</translation>
</message>
<message>
<source>Guard against spreadsheet formulas</source>
<translation>Se garder des formules de tableur</translation>
</message>
<message>
<source>High contrast</source>
<translation>Contraste élevé</translation>
</message>
<message>
<source>How coordinates are written</source>
<translation>Écriture des coordonnées</translation>
</message>
<message>
<source>How many earlier states of a project are kept.</source>
<translation>Combien d’états antérieurs d’un projet sont gardés.</translation>
</message>
<message>
<source>How places are found</source>
<translation>Comment les lieux sont trouvés</translation>
</message>
<message>
<source>If the web engine does not start: </source>
<translation>Si le moteur web ne démarre pas : </translation>
</message>
<message>
<source>If you trust it, unpack it with another program first.</source>
<translation>Si vous lui faites confiance, décompressez-le d’abord avec un autre programme.</translation>
</message>
<message>
<source>Import it with a mapping.</source>
<translation>Importez-le avec une correspondance.</translation>
</message>
<message>
<source>In percent of the system's size.</source>
<translation>En pour cent de la taille du système.</translation>
</message>
<message>
<source>Incidents corrected by a rule of the project count as reviewed; otherwise they wait in the queue.</source>
<translation>Les incidents corrigés par une règle du projet comptent comme révisés ; sinon ils attendent dans la file.</translation>
</message>
<message>
<source>Install the program again.</source>
<translation>Réinstallez le programme.</translation>
</message>
<message>
<source>Install the program again: pip install --force-reinstall gisviewer</source>
<translation>Réinstallez le programme : pip install --force-reinstall gisviewer</translation>
</message>
<message>
<source>Install the program again: the file belongs to it.</source>
<translation>Réinstallez le programme : le fichier en fait partie.</translation>
</message>
<message>
<source>It begins on {1}, after it ends on {2}.</source>
<translation>Il commence le {1}, après sa fin le {2}.</translation>
</message>
<message>
<source>It begins on {1}, but its latest article is of {2}.</source>
<translation>Il commence le {1}, mais son dernier article est du {2}.</translation>
</message>
<message>
<source>It happened at “{1}”, which is not known.</source>
<translation>Cela s’est passé à « {1} », qui n’est pas connu.</translation>
</message>
<message>
<source>It has no source.</source>
<translation>Il n’a pas de source.</translation>
</message>
<message>
<source>It has only one of longitude and latitude.</source>
<translation>Il n’a que la longitude ou que la latitude.</translation>
</message>
<message>
<source>It is said to be in {1}, but its position is in {2}.</source>
<translation>Il serait en {1}, mais sa position est en {2}.</translation>
</message>
<message>
<source>It lies at 0, 0, where unknown positions often end up.</source>
<translation>Il est à 0, 0, où finissent souvent les positions inconnues.</translation>
</message>
<message>
<source>It may have been moved or deleted.</source>
<translation>Il a pu être déplacé ou supprimé.</translation>
</message>
<message>
<source>Its article {1} is not in the project.</source>
<translation>Son article {1} n’est pas dans le projet.</translation>
</message>
<message>
<source>Its marker was deleted.</source>
<translation>Son marqueur a été supprimé.</translation>
</message>
<message>
<source>Its marker was rejected.</source>
<translation>Son marqueur a été rejeté.</translation>
</message>
<message>
<source>Language</source>
<translation>Langue</translation>
</message>
<message>
<source>Language of map labels</source>
<translation>Langue des étiquettes de la carte</translation>
</message>
<message>
<source>Layers cannot be written to {1}.</source>
<translation>Les couches ne peuvent être écrites en {1}.</translation>
</message>
<message>
<source>Light</source>
<translation>Clair</translation>
</message>
<message>
<source>Log in to a desktop, or use xvfb-run, to open the window.</source>
<translation>Ouvrez une session de bureau, ou utilisez xvfb-run, pour ouvrir la fenêtre.</translation>
</message>
<message>
<source>MGRS</source>
<translation>MGRS</translation>
</message>
<message>
<source>Make it simpler.</source>
<translation>Simplifiez-le.</translation>
</message>
<message>
<source>Map</source>
<translation>Carte</translation>
</message>
<message>
<source>Mark CSV as UTF-8</source>
<translation>Marquer le CSV comme UTF-8</translation>
</message>
<message>
<source>May you read it?</source>
<translation>Avez-vous le droit de le lire ?</translation>
</message>
<message>
<source>Mend it, or use the bundled one.</source>
<translation>Réparez-le, ou utilisez celui fourni.</translation>
</message>
<message>
<source>Mend the data, or choose another disk.</source>
<translation>Réparez les données, ou choisissez un autre disque.</translation>
</message>
<message>
<source>Mend this place, or ask for the file again.</source>
<translation>Réparez cet endroit, ou redemandez le fichier.</translation>
</message>
<message>
<source>Miles</source>
<translation>Miles</translation>
</message>
<message>
<source>Missing: {1}</source>
<translation>Il manque : {1}</translation>
</message>
<message>
<source>Name one by its code, for example EPSG:4326 or EPSG:32638.</source>
<translation>Nommez-en un par son code, par exemple EPSG:4326 ou EPSG:32638.</translation>
</message>
<message>
<source>Named in the disclaimer and the credits of what you export.</source>
<translation>Nommée dans l’avertissement et les mentions de vos exports.</translation>
</message>
<message>
<source>No backup of {1} could be made before migrating it: {2}.</source>
<translation>Aucune sauvegarde de {1} n’a pu être faite avant sa migration : {2}.</translation>
</message>
<message>
<source>No incident lies inside these areas.</source>
<translation>Aucun incident ne se trouve dans ces surfaces.</translation>
</message>
<message>
<source>No place is called “{1}”.</source>
<translation>Aucun lieu ne s’appelle « {1} ».</translation>
</message>
<message>
<source>No places were found in the text.</source>
<translation>Aucun lieu n’a été trouvé dans le texte.</translation>
</message>
<message>
<source>Not listed: the program runs from its source folder or from a build that has them inside.</source>
<translation>Non listés : le programme tourne depuis ses sources ou une version qui les contient.</translation>
</message>
<message>
<source>Nothing is needed from the system here.</source>
<translation>Rien n’est requis du système ici.</translation>
</message>
<message>
<source>Of menus, messages and exported maps, from the next start on; System follows the desktop.</source>
<translation>Des menus, messages et cartes exportées, dès le prochain démarrage ; Système suit le bureau.</translation>
</message>
<message>
<source>On Windows and macOS the installer does this.</source>
<translation>Sous Windows et macOS, l’installateur s’en charge.</translation>
</message>
<message>
<source>Online basemap</source>
<translation>Fond de carte en ligne</translation>
</message>
<message>
<source>Only accepted incidents</source>
<translation>Seulement les incidents acceptés</translation>
</message>
<message>
<source>Only {1} MB are free at {2}.</source>
<translation>Il ne reste que {1} Mo à {2}.</translation>
</message>
<message>
<source>Open a backup.</source>
<translation>Ouvrez une sauvegarde.</translation>
</message>
<message>
<source>Open a part of it.</source>
<translation>Ouvrez-en une partie.</translation>
</message>
<message>
<source>Open it as a collection of articles.</source>
<translation>Ouvrez-le comme une collection d’articles.</translation>
</message>
<message>
<source>Open it as a folder of articles.</source>
<translation>Ouvrez-le comme un dossier d’articles.</translation>
</message>
<message>
<source>Open it as an article or a layer instead.</source>
<translation>Ouvrez-le plutôt comme article ou comme couche.</translation>
</message>
<message>
<source>Open it in Word and save it again.</source>
<translation>Ouvrez-le dans Word et enregistrez-le à nouveau.</translation>
</message>
<message>
<source>Open it in a PDF reader and save a copy without one.</source>
<translation>Ouvrez-le dans un lecteur PDF et enregistrez une copie sans mot de passe.</translation>
</message>
<message>
<source>Open it in its program and save it again.</source>
<translation>Ouvrez-le dans son programme et enregistrez-le à nouveau.</translation>
</message>
<message>
<source>Open it in the program that made it and save it again.</source>
<translation>Ouvrez-le dans le programme qui l’a fait et enregistrez-le à nouveau.</translation>
</message>
<message>
<source>Open one of its backups.</source>
<translation>Ouvrez une de ses sauvegardes.</translation>
</message>
<message>
<source>Open the article itself and save that, or paste its text.</source>
<translation>Ouvrez l’article lui-même et enregistrez-le, ou collez son texte.</translation>
</message>
<message>
<source>Open the files you need.</source>
<translation>Ouvrez les fichiers dont vous avez besoin.</translation>
</message>
<message>
<source>Others are left out and counted, unless you ask for a draft.</source>
<translation>Les autres sont laissés de côté et comptés, sauf si vous demandez un brouillon.</translation>
</message>
<message>
<source>Pictures need Qt's web engine, which does not load ({1}).</source>
<translation>Les images ont besoin du moteur web de Qt, qui ne se charge pas ({1}).</translation>
</message>
<message>
<source>Point of view on borders</source>
<translation>Point de vue sur les frontières</translation>
</message>
<message>
<source>Print</source>
<translation>Impression</translation>
</message>
<message>
<source>Print is white and saves ink.</source>
<translation>Impression est blanc et ménage l’encre.</translation>
</message>
<message>
<source>Printed with exports, after the note on boundaries.</source>
<translation>Imprimé avec les exports, après la note sur les frontières.</translation>
</message>
<message>
<source>Projects</source>
<translation>Projets</translation>
</message>
<message>
<source>Python packages</source>
<translation>Paquets Python</translation>
</message>
<message>
<source>QTWEBENGINE_DISABLE_SANDBOX is set: the page runs without the protection of the sandbox.</source>
<translation>QTWEBENGINE_DISABLE_SANDBOX est défini : la page tourne sans la protection du bac à sable.</translation>
</message>
<message>
<source>QT_QPA_PLATFORM is set to “{1}”.</source>
<translation>QT_QPA_PLATFORM vaut « {1} ».</translation>
</message>
<message>
<source>Rejected: {1}.</source>
<translation>Rejeté : {1}.</translation>
</message>
<message>
<source>Remove it.</source>
<translation>Retirez-le.</translation>
</message>
<message>
<source>Restore it, or install again.</source>
<translation>Restaurez-le, ou réinstallez.</translation>
</message>
<message>
<source>Review</source>
<translation>Révision</translation>
</message>
<message>
<source>Rule {1} (“{2}”) cannot be used: {3}.</source>
<translation>La règle {1} (« {2} ») est inutilisable : {3}.</translation>
</message>
<message>
<source>Run text recognition (OCR) on it first, or paste the text.</source>
<translation>Passez-y d’abord une reconnaissance de texte (OCR), ou collez le texte.</translation>
</message>
<message>
<source>Run the program as an ordinary user.</source>
<translation>Lancez le programme comme utilisateur ordinaire.</translation>
</message>
<message>
<source>Save a copy without one.</source>
<translation>Enregistrez une copie sans mot de passe.</translation>
</message>
<message>
<source>Save it again as .xlsx.</source>
<translation>Enregistrez-le à nouveau en .xlsx.</translation>
</message>
<message>
<source>Save it again from the browser.</source>
<translation>Enregistrez-le à nouveau depuis le navigateur.</translation>
</message>
<message>
<source>Save it under another name first.</source>
<translation>Enregistrez-le d’abord sous un autre nom.</translation>
</message>
<message>
<source>Save it under another name: everything up to this edit is still here.</source>
<translation>Enregistrez-le sous un autre nom : tout jusqu’à cette modification est encore là.</translation>
</message>
<message>
<source>Save its attachment and open that.</source>
<translation>Enregistrez sa pièce jointe et ouvrez-la.</translation>
</message>
<message>
<source>Save the article alone, or give a corpus as JSON Lines.</source>
<translation>Enregistrez l’article seul, ou donnez un corpus en JSON Lines.</translation>
</message>
<message>
<source>Save the article alone.</source>
<translation>Enregistrez l’article seul.</translation>
</message>
<message>
<source>Save the article as text, HTML, PDF or DOCX and open that.</source>
<translation>Enregistrez l’article en texte, HTML, PDF ou DOCX et ouvrez-le.</translation>
</message>
<message>
<source>Save the message again, or paste its text.</source>
<translation>Enregistrez le message à nouveau, ou collez son texte.</translation>
</message>
<message>
<source>Save the page of an article instead.</source>
<translation>Enregistrez plutôt la page d’un article.</translation>
</message>
<message>
<source>Save the pages you need.</source>
<translation>Enregistrez les pages dont vous avez besoin.</translation>
</message>
<message>
<source>Shown on the map while it is on.</source>
<translation>Montrée sur la carte tant qu’il est actif.</translation>
</message>
<message>
<source>Single keys in the review queue</source>
<translation>Touches simples dans la file de révision</translation>
</message>
<message>
<source>Size of text</source>
<translation>Taille du texte</translation>
</message>
<message>
<source>Split it into articles: a folder of files, or JSON Lines with one article in each line.</source>
<translation>Divisez-le en articles : un dossier de fichiers, ou JSON Lines avec un article par ligne.</translation>
</message>
<message>
<source>Style of the basemap</source>
<translation>Style du fond de carte</translation>
</message>
<message>
<source>Switch the online basemap off.</source>
<translation>Coupez le fond de carte en ligne.</translation>
</message>
<message>
<source>System</source>
<translation>Système</translation>
</message>
<message>
<source>System follows the desktop, also in its contrast; high contrast is light or dark as the desktop is.</source>
<translation>Système suit le bureau, y compris son contraste ; le contraste élevé est clair ou sombre comme le bureau.</translation>
</message>
<message>
<source>System libraries</source>
<translation>Bibliothèques du système</translation>
</message>
<message>
<source>Text of others that begins like a formula gets an apostrophe before it in CSV and XLSX.</source>
<translation>Un texte d’autrui qui commence comme une formule reçoit une apostrophe en CSV et XLSX.</translation>
</message>
<message>
<source>That of the system.</source>
<translation>Celle du système.</translation>
</message>
<message>
<source>The article gives no date of publication{1}.</source>
<translation>L’article ne donne pas de date de publication{1}.</translation>
</message>
<message>
<source>The basemap in {1} cannot be read ({2}).</source>
<translation>Le fond de carte dans {1} ne peut être lu ({2}).</translation>
</message>
<message>
<source>The basemap {1} is missing.</source>
<translation>Le fond de carte {1} manque.</translation>
</message>
<message>
<source>The brace at {1} of the label stands alone.</source>
<translation>L’accolade à {1} de l’étiquette est seule.</translation>
</message>
<message>
<source>The codebook {1} could not be read.</source>
<translation>La nomenclature {1} n’a pas pu être lue.</translation>
</message>
<message>
<source>The codebook {1} is not valid: {2}.</source>
<translation>La nomenclature {1} n’est pas valide : {2}.</translation>
</message>
<message>
<source>The coordinate reference system “{1}” is not known.</source>
<translation>Le système de coordonnées « {1} » n’est pas connu.</translation>
</message>
<message>
<source>The desktop entry could not be changed below {1}: {2}.</source>
<translation>L’entrée de menu n’a pas pu être changée sous {1} : {2}.</translation>
</message>
<message>
<source>The disk or the download failed: copy it again.</source>
<translation>Le disque ou le téléchargement a failli : copiez-le à nouveau.</translation>
</message>
<message>
<source>The features cannot be written as {1}: {2}</source>
<translation>Les objets ne peuvent être écrits en {1} : {2}</translation>
</message>
<message>
<source>The features have no place on the map.</source>
<translation>Les objets n’ont pas de lieu sur la carte.</translation>
</message>
<message>
<source>The features of “{1}” are damaged in the project.</source>
<translation>Les objets de « {1} » sont endommagés dans le projet.</translation>
</message>
<message>
<source>The field “{1}” holds neither numbers nor dates.</source>
<translation>Le champ « {1} » ne contient ni nombres ni dates.</translation>
</message>
<message>
<source>The field “{1}” is empty.</source>
<translation>Le champ « {1} » est vide.</translation>
</message>
<message>
<source>The fields are: {1}.</source>
<translation>Les champs sont : {1}.</translation>
</message>
<message>
<source>The file is damaged: download or copy it again.</source>
<translation>Le fichier est endommagé : téléchargez-le ou copiez-le à nouveau.</translation>
</message>
<message>
<source>The file {1} cannot be read: {2}.</source>
<translation>Le fichier {1} ne peut être lu : {2}.</translation>
</message>
<message>
<source>The file {1} has {2} bytes instead of {3}: it is damaged.</source>
<translation>Le fichier {1} a {2} octets au lieu de {3} : il est endommagé.</translation>
</message>
<message>
<source>The file {1} holds {2}, not {3}.</source>
<translation>Le fichier {1} contient {2}, et non {3}.</translation>
</message>
<message>
<source>The file {1} is damaged: {2}.</source>
<translation>Le fichier {1} est endommagé : {2}.</translation>
</message>
<message>
<source>The file {1} is not a gazetteer's header.</source>
<translation>Le fichier {1} n’est pas un en-tête de répertoire de lieux.</translation>
</message>
<message>
<source>The file {1} is not a table of this program: {2}.</source>
<translation>Le fichier {1} n’est pas une table de ce programme : {2}.</translation>
</message>
<message>
<source>The filter is nested too deeply.</source>
<translation>Le filtre est imbriqué trop profondément.</translation>
</message>
<message>
<source>The folder {1} cannot be made: {2}.</source>
<translation>Le dossier {1} ne peut être créé : {2}.</translation>
</message>
<message>
<source>The gazetteer is incomplete: the file {1} is missing.</source>
<translation>Le répertoire de lieux est incomplet : le fichier {1} manque.</translation>
</message>
<message>
<source>The gazetteer is missing: there is no file {1}.</source>
<translation>Le répertoire de lieux manque : il n’y a pas de fichier {1}.</translation>
</message>
<message>
<source>The gazetteer {1} has format {2}, this program reads format {3}.</source>
<translation>Le répertoire de lieux {1} a le format {2}, ce programme lit le format {3}.</translation>
</message>
<message>
<source>The geo_precision that a district becomes there.</source>
<translation>La valeur geo_precision qu’y prend un district.</translation>
</message>
<message>
<source>The geometry of “{1}” is encoded as “{2}”, which is not supported.</source>
<translation>La géométrie de « {1} » est encodée en « {2} », ce qui n’est pas pris en charge.</translation>
</message>
<message>
<source>The installation is damaged: install the program again.</source>
<translation>L’installation est endommagée : réinstallez le programme.</translation>
</message>
<message>
<source>The label names a field “{1}” that is not there.</source>
<translation>L’étiquette nomme un champ « {1} » qui n’existe pas.</translation>
</message>
<message>
<source>The language model {1} cannot be read: {2}.</source>
<translation>Le modèle de langue {1} ne peut être lu : {2}.</translation>
</message>
<message>
<source>The language model {1} is missing.</source>
<translation>Le modèle de langue {1} manque.</translation>
</message>
<message>
<source>The layer has no field “{1}”.</source>
<translation>La couche n’a pas de champ « {1} ».</translation>
</message>
<message>
<source>The model {1} cannot be read: {2}.</source>
<translation>Le modèle {1} ne peut être lu : {2}.</translation>
</message>
<message>
<source>The model {1} is of another version.</source>
<translation>Le modèle {1} est d’une autre version.</translation>
</message>
<message>
<source>The name has {1} characters.</source>
<translation>Le nom a {1} caractères.</translation>
</message>
<message>
<source>The name is empty.</source>
<translation>Le nom est vide.</translation>
</message>
<message>
<source>The number of dead</source>
<translation>Le nombre de morts</translation>
</message>
<message>
<source>The number of {1}</source>
<translation>Le nombre : {1}</translation>
</message>
<message>
<source>The page's file {1} is missing from resources/web.</source>
<translation>Le fichier de page {1} manque dans resources/web.</translation>
</message>
<message>
<source>The place names {1} cannot be read ({2}).</source>
<translation>Les noms de lieux {1} ne peuvent être lus ({2}).</translation>
</message>
<message>
<source>The process that read the articles was ended.</source>
<translation>Le processus qui lisait les articles a été arrêté.</translation>
</message>
<message>
<source>The program's folder “{1}” is missing beside {2}.</source>
<translation>Le dossier « {1} » du programme manque à côté de {2}.</translation>
</message>
<message>
<source>The project refers to a shape that is not in it.</source>
<translation>Le projet renvoie à une forme qu’il ne contient pas.</translation>
</message>
<message>
<source>The project {1} cannot be written: {2}.</source>
<translation>Le projet {1} ne peut être écrit : {2}.</translation>
</message>
<message>
<source>The project {1} cannot be {2}: {3}.</source>
<translation>Le projet {1} : échec ({2}) : {3}.</translation>
</message>
<message>
<source>The project {1} is cut short: a part of the file is missing.</source>
<translation>Le projet {1} est tronqué : une partie du fichier manque.</translation>
</message>
<message>
<source>The project {1} is of an older version and cannot be written to.</source>
<translation>Le projet {1} est d’une version plus ancienne et ne peut être modifié.</translation>
</message>
<message>
<source>The project {1} is open in another window ({2}).</source>
<translation>Le projet {1} est ouvert dans une autre fenêtre ({2}).</translation>
</message>
<message>
<source>The project {1} lacks a step that was undone.</source>
<translation>Il manque au projet {1} une étape annulée.</translation>
</message>
<message>
<source>The project {1} lacks the results of an article.</source>
<translation>Il manque au projet {1} les résultats d’un article.</translation>
</message>
<message>
<source>The project {1} was deleted, moved or replaced by another program.</source>
<translation>Le projet {1} a été supprimé, déplacé ou remplacé par un autre programme.</translation>
</message>
<message>
<source>The project {1} was opened read-only.</source>
<translation>Le projet {1} a été ouvert en lecture seule.</translation>
</message>
<message>
<source>The quotation mark at {1} is not closed.</source>
<translation>Le guillemet à {1} n’est pas fermé.</translation>
</message>
<message>
<source>The record of the article “{1}” is damaged.</source>
<translation>L’enregistrement de l’article « {1} » est endommagé.</translation>
</message>
<message>
<source>The setting “{1}” had no usable value; its default is used.</source>
<translation>Le paramètre « {1} » n’avait pas de valeur utilisable ; sa valeur par défaut est prise.</translation>
</message>
<message>
<source>The settings in {1} are damaged; the defaults are used.</source>
<translation>Les paramètres dans {1} sont endommagés ; les valeurs par défaut sont prises.</translation>
</message>
<message>
<source>The settings in {1} cannot be read: {2}.</source>
<translation>Les paramètres dans {1} ne peuvent être lus : {2}.</translation>
</message>
<message>
<source>The settings were damaged; the defaults are used, and the old file is kept as {1}.</source>
<translation>Les paramètres étaient endommagés ; les valeurs par défaut sont prises, l’ancien fichier est gardé sous {1}.</translation>
</message>
<message>
<source>The system keeps ordinary users from making namespaces, which Chromium's sandbox needs.</source>
<translation>Le système empêche les utilisateurs ordinaires de créer les espaces de noms dont le bac à sable de Chromium a besoin.</translation>
</message>
<message>
<source>The text does not say where it happened.</source>
<translation>Le texte ne dit pas où cela s’est passé.</translation>
</message>
<message>
<source>The web engine exists for 64 bits only: install a 64-bit Python.</source>
<translation>Le moteur web n’existe qu’en 64 bits : installez un Python 64 bits.</translation>
</message>
<message>
<source>The web engine runs in Chromium's sandbox.</source>
<translation>Le moteur web tourne dans le bac à sable de Chromium.</translation>
</message>
<message>
<source>There are no incidents to ask about.</source>
<translation>Il n’y a pas d’incidents sur lesquels interroger.</translation>
</message>
<message>
<source>There is a file {1} already.</source>
<translation>Il y a déjà un fichier {1}.</translation>
</message>
<message>
<source>There is no country with the code “{1}”.</source>
<translation>Il n’y a pas de pays de code « {1} ».</translation>
</message>
<message>
<source>There is no field “{1}”.</source>
<translation>Il n’y a pas de champ « {1} ».</translation>
</message>
<message>
<source>There is no file {1}.</source>
<translation>Il n’y a pas de fichier {1}.</translation>
</message>
<message>
<source>There is none: the window cannot be shown here; commands, pictures among them, work.</source>
<translation>Il n’y en a pas : la fenêtre ne peut être montrée ici ; les commandes marchent, images comprises.</translation>
</message>
<message>
<source>These are no rules of this program: {1}.</source>
<translation>Ce ne sont pas des règles de ce programme : {1}.</translation>
</message>
<message>
<source>They cannot be listed here; the check of the web engine says whether all are there.</source>
<translation>Elles ne peuvent être listées ici ; la vérification du moteur web dit si toutes sont là.</translation>
</message>
<message>
<source>Three-letter codes with spaces between, as in “ARM AZE”; preferred where a name is ambiguous.</source>
<translation>Des codes à trois lettres séparés par des espaces, comme « ARM AZE » ; préférés quand un nom est ambigu.</translation>
</message>
<message>
<source>Try another format.</source>
<translation>Essayez un autre format.</translation>
</message>
<message>
<source>Unit of distance</source>
<translation>Unité de distance</translation>
</message>
<message>
<source>Unpack it and open the article, or the folder, inside.</source>
<translation>Décompressez-le et ouvrez l’article, ou le dossier, à l’intérieur.</translation>
</message>
<message>
<source>Unpack it and open the files you need.</source>
<translation>Décompressez-le et ouvrez les fichiers dont vous avez besoin.</translation>
</message>
<message>
<source>Unpack it first.</source>
<translation>Décompressez-le d’abord.</translation>
</message>
<message>
<source>Unpack it with another program and open what is inside.</source>
<translation>Décompressez-le avec un autre programme et ouvrez ce qui est dedans.</translation>
</message>
<message>
<source>Unset it if the window does not appear.</source>
<translation>Effacez-la si la fenêtre n’apparaît pas.</translation>
</message>
<message>
<source>Unset it, unless the web engine does not start otherwise.</source>
<translation>Effacez-la, sauf si le moteur web ne démarre pas autrement.</translation>
</message>
<message>
<source>Update the program.</source>
<translation>Mettez le programme à jour.</translation>
</message>
<message>
<source>Use one of {1}.</source>
<translation>Utilisez l’un de : {1}.</translation>
</message>
<message>
<source>Use only a part of the features.</source>
<translation>N’utilisez qu’une partie des objets.</translation>
</message>
<message>
<source>Use that window, open the project read-only, or open a copy of it.</source>
<translation>Utilisez cette fenêtre, ouvrez le projet en lecture seule, ou ouvrez-en une copie.</translation>
</message>
<message>
<source>Use “,” or “.1” or “,.1”.</source>
<translation>Utilisez « , » ou « .1 » ou « ,.1 ».</translation>
</message>
<message>
<source>Wait until it is done, then try again.</source>
<translation>Attendez qu’elle soit finie, puis réessayez.</translation>
</message>
<message>
<source>Was it downloaded or copied completely?</source>
<translation>A-t-il été téléchargé ou copié en entier ?</translation>
</message>
<message>
<source>Was it moved or renamed? It was looked for in {1}.</source>
<translation>A-t-il été déplacé ou renommé ? Il a été cherché dans {1}.</translation>
</message>
<message>
<source>Whose view of disputed borders the map draws; empty is the situation on the ground.</source>
<translation>Selon qui la carte dessine les frontières contestées ; vide est la situation sur le terrain.</translation>
</message>
<message>
<source>Write it again with WKB encoding.</source>
<translation>Écrivez-le à nouveau en encodage WKB.</translation>
</message>
<message>
<source>Write it as 2020-09-27.</source>
<translation>Écrivez-le comme 2020-09-27.</translation>
</message>
<message>
<source>Write it as 2024-05-01.</source>
<translation>Écrivez-le comme 2024-05-01.</translation>
</message>
<message>
<source>Write {field}, or {{ for a brace.</source>
<translation>Écrivez {field}, ou {{ pour une accolade.</translation>
</message>
<message>
<source>You are the administrator (root), for whom Chromium's sandbox does not work; it is switched off.</source>
<translation>Vous êtes administrateur (root), pour qui le bac à sable de Chromium ne marche pas ; il est coupé.</translation>
</message>
<message>
<source>Your disclaimer</source>
<translation>Votre avertissement</translation>
</message>
<message>
<source>Your initials</source>
<translation>Vos initiales</translation>
</message>
<message>
<source>Your organisation</source>
<translation>Votre organisation</translation>
</message>
<message>
<source>a capital</source>
<translation>une capitale</translation>
</message>
<message>
<source>a main name of it</source>
<translation>un de ses noms principaux</translation>
</message>
<message>
<source>a part of the path is a file, not a folder</source>
<translation>une partie du chemin est un fichier, pas un dossier</translation>
</message>
<message>
<source>another place of that name is better known</source>
<translation>un autre lieu de ce nom est plus connu</translation>
</message>
<message>
<source>another program holds the file</source>
<translation>un autre programme tient le fichier</translation>
</message>
<message>
<source>containing area</source>
<translation>territoire qui contient</translation>
</message>
<message>
<source>date after publication</source>
<translation>date postérieure à la publication</translation>
</message>
<message>
<source>date order</source>
<translation>ordre des dates</translation>
</message>
<message>
<source>focus of the article</source>
<translation>centre de l’article</translation>
</message>
<message>
<source>it holds the place that the text names right before it</source>
<translation>il contient le lieu que le texte nomme juste avant</translation>
</message>
<message>
<source>it is a capital</source>
<translation>c’est une capitale</translation>
</message>
<message>
<source>it is known by {1} other names and spellings</source>
<translation>il est connu sous {1} autres noms et graphies</translation>
</message>
<message>
<source>it is {1}, as the words beside the name say</source>
<translation>c’est {1}, comme le disent les mots à côté du nom</translation>
</message>
<message>
<source>it is {1}, but the words beside the name speak of another kind</source>
<translation>c’est {1}, mais les mots à côté du nom parlent d’autre chose</translation>
</message>
<message>
<source>its population is not known</source>
<translation>sa population n’est pas connue</translation>
</message>
<message>
<source>its province</source>
<translation>sa province</translation>
</message>
<message>
<source>km</source>
<translation>km</translation>
</message>
<message>
<source>long text</source>
<translation>long texte</translation>
</message>
<message>
<source>low confidence</source>
<translation>faible confiance</translation>
</message>
<message>
<source>more than one border may be meant</source>
<translation>plusieurs frontières peuvent être visées</translation>
</message>
<message>
<source>named line</source>
<translation>ligne nommée</translation>
</message>
<message>
<source>no candidate is likely enough</source>
<translation>aucun candidat n’est assez probable</translation>
</message>
<message>
<source>no country</source>
<translation>pas de pays</translation>
</message>
<message>
<source>no other place of that name is known</source>
<translation>aucun autre lieu de ce nom n’est connu</translation>
</message>
<message>
<source>no other place of the article lies in {1}</source>
<translation>aucun autre lieu de l’article n’est en {1}</translation>
</message>
<message>
<source>no place is named; this is that of the event told before</source>
<translation>aucun lieu n’est nommé ; c’est celui de l’événement raconté avant</translation>
</message>
<message>
<source>no place named “{1}” is in the gazetteer</source>
<translation>aucun lieu nommé « {1} » n’est dans le répertoire</translation>
</message>
<message>
<source>no place named “{1}” is known there</source>
<translation>aucun lieu nommé « {1} » n’y est connu</translation>
</message>
<message>
<source>no place of this name is known</source>
<translation>aucun lieu de ce nom n’est connu</translation>
</message>
<message>
<source>not in the gazetteer</source>
<translation>pas dans le répertoire</translation>
</message>
<message>
<source>not on Earth</source>
<translation>pas sur Terre</translation>
</message>
<message>
<source>number {1} by size of that name</source>
<translation>numéro {1} par la taille parmi ceux de ce nom</translation>
</message>
<message>
<source>one side</source>
<translation>un côté</translation>
</message>
<message>
<source>one state is named, the other is spoken of nearby</source>
<translation>un État est nommé, l’autre est évoqué tout près</translation>
</message>
<message>
<source>sudo sysctl {1}</source>
<translation>sudo sysctl {1}</translation>
</message>
<message>
<source>taken from the list of what was not mapped</source>
<translation>pris dans la liste de ce qui n’était pas cartographié</translation>
</message>
<message>
<source>temporary files</source>
<translation>fichiers temporaires</translation>
</message>
<message>
<source>the article speaks of this border elsewhere</source>
<translation>l’article parle de cette frontière ailleurs</translation>
</message>
<message>
<source>the dateline is there, too</source>
<translation>le lieu de dépêche y est aussi</translation>
</message>
<message>
<source>the disk is full</source>
<translation>le disque est plein</translation>
</message>
<message>
<source>the disk or folder is read-only</source>
<translation>le disque ou le dossier est en lecture seule</translation>
</message>
<message>
<source>the disk reported a fault</source>
<translation>le disque a signalé une panne</translation>
</message>
<message>
<source>the file would be larger than this disk allows</source>
<translation>le fichier serait plus grand que ce disque ne le permet</translation>
</message>
<message>
<source>the folder does not exist</source>
<translation>le dossier n’existe pas</translation>
</message>
<message>
<source>the largest of that name</source>
<translation>le plus grand de ce nom</translation>
</message>
<message>
<source>the name is too long for this disk</source>
<translation>le nom est trop long pour ce disque</translation>
</message>
<message>
<source>the nearest other place of the article is {1} km away</source>
<translation>l’autre lieu le plus proche de l’article est à {1} km</translation>
</message>
<message>
<source>the other side of the border is not named</source>
<translation>l’autre côté de la frontière n’est pas nommé</translation>
</message>
<message>
<source>the part near the places that the sentence names</source>
<translation>la partie près des lieux que la phrase nomme</translation>
</message>
<message>
<source>the phrase names both states</source>
<translation>l’expression nomme les deux États</translation>
</message>
<message>
<source>the sentence speaks of these two neighbours</source>
<translation>la phrase parle de ces deux voisins</translation>
</message>
<message>
<source>the system gave no reason</source>
<translation>le système n’a pas donné de raison</translation>
</message>
<message>
<source>the text gives the position itself</source>
<translation>le texte donne lui-même la position</translation>
</message>
<message>
<source>the text names its country ({1}) right after it</source>
<translation>le texte nomme son pays ({1}) juste après</translation>
</message>
<message>
<source>the text names {1} right after it</source>
<translation>le texte nomme {1} juste après</translation>
</message>
<message>
<source>the text says “{1}”</source>
<translation>le texte dit « {1} »</translation>
</message>
<message>
<source>the text states its distance from {1}</source>
<translation>le texte indique la distance depuis {1}</translation>
</message>
<message>
<source>there is a folder of that name</source>
<translation>il y a un dossier de ce nom</translation>
</message>
<message>
<source>these two neighbours are named together most often</source>
<translation>ces deux voisins sont le plus souvent nommés ensemble</translation>
</message>
<message>
<source>you may not write there</source>
<translation>vous ne pouvez pas y écrire</translation>
</message>
<message>
<source>your share of the disk is used up</source>
<translation>votre part du disque est épuisée</translation>
</message>
<message>
<source>{1} answers with something that is no tile ({2}).</source>
<translation>{1} répond par autre chose qu’une tuile ({2}).</translation>
</message>
<message>
<source>{1} cannot be read: {2}.</source>
<translation>{1} ne peut être lu : {2}.</translation>
</message>
<message>
<source>{1} cannot be written: {2}.</source>
<translation>{1} ne peut être écrit : {2}.</translation>
</message>
<message>
<source>{1} could not be read: {2}.</source>
<translation>{1} n’a pas pu être lu : {2}.</translation>
</message>
<message>
<source>{1} declares XML entities; it is refused as a trap.</source>
<translation>{1} déclare des entités XML ; refusé comme piège.</translation>
</message>
<message>
<source>{1} does not answer ({2}).</source>
<translation>{1} ne répond pas ({2}).</translation>
</message>
<message>
<source>{1} does not exist yet; the defaults are used.</source>
<translation>{1} n’existe pas encore ; les valeurs par défaut sont prises.</translation>
</message>
<message>
<source>{1} does not have the columns of this program's own CSV.</source>
<translation>{1} n’a pas les colonnes du CSV propre à ce programme.</translation>
</message>
<message>
<source>{1} falls from low to best to high: {2}.</source>
<translation>{1} décroît du bas au meilleur et au haut : {2}.</translation>
</message>
<message>
<source>{1} has a "published" that is no date: {2}.</source>
<translation>{1} a un « published » qui n’est pas une date : {2}.</translation>
</message>
<message>
<source>{1} has no "text".</source>
<translation>{1} n’a pas de « text ».</translation>
</message>
<message>
<source>{1} has no suffix of a data format.</source>
<translation>{1} n’a pas le suffixe d’un format de données.</translation>
</message>
<message>
<source>{1} has no suffix that can be exported.</source>
<translation>{1} n’a pas de suffixe exportable.</translation>
</message>
<message>
<source>{1} has too much text for one article.</source>
<translation>{1} a trop de texte pour un article.</translation>
</message>
<message>
<source>{1} has {2} MB; an article has at most {3}.</source>
<translation>{1} fait {2} Mo ; un article en a au plus {3}.</translation>
</message>
<message>
<source>{1} has {2} MB; that is no article.</source>
<translation>{1} fait {2} Mo ; ce n’est pas un article.</translation>
</message>
<message>
<source>{1} has {2} million letters; one article has at most {3} million.</source>
<translation>{1} a {2} millions de lettres ; un article en a au plus {3} millions.</translation>
</message>
<message>
<source>{1} has {2} pages but no text: it is a scan.</source>
<translation>{1} a {2} pages mais pas de texte : c’est une numérisation.</translation>
</message>
<message>
<source>{1} has {2} pages; an article has at most {3}.</source>
<translation>{1} a {2} pages ; un article en a au plus {3}.</translation>
</message>
<message>
<source>{1} holds no article.</source>
<translation>{1} ne contient pas d’article.</translation>
</message>
<message>
<source>{1} holds no files.</source>
<translation>{1} ne contient pas de fichiers.</translation>
</message>
<message>
<source>{1} holds no page.</source>
<translation>{1} ne contient pas de page.</translation>
</message>
<message>
<source>{1} holds no text.</source>
<translation>{1} ne contient pas de texte.</translation>
</message>
<message>
<source>{1} holds several articles.</source>
<translation>{1} contient plusieurs articles.</translation>
</message>
<message>
<source>{1} inhabitants</source>
<translation>{1} habitants</translation>
</message>
<message>
<source>{1} inhabitants, {2}</source>
<translation>{1} habitants, {2}</translation>
</message>
<message>
<source>{1} is a compressed archive, not an article.</source>
<translation>{1} est une archive compressée, pas un article.</translation>
</message>
<message>
<source>{1} is a damaged PDF file.</source>
<translation>{1} est un fichier PDF endommagé.</translation>
</message>
<message>
<source>{1} is a damaged RTF file.</source>
<translation>{1} est un fichier RTF endommagé.</translation>
</message>
<message>
<source>{1} is a damaged Word document.</source>
<translation>{1} est un document Word endommagé.</translation>
</message>
<message>
<source>{1} is a damaged document.</source>
<translation>{1} est un document endommagé.</translation>
</message>
<message>
<source>{1} is a feed without articles.</source>
<translation>{1} est un flux sans articles.</translation>
</message>
<message>
<source>{1} is a folder.</source>
<translation>{1} est un dossier.</translation>
</message>
<message>
<source>{1} is a message without text.</source>
<translation>{1} est un message sans texte.</translation>
</message>
<message>
<source>{1} is a page without an article.</source>
<translation>{1} est une page sans article.</translation>
</message>
<message>
<source>{1} is a project, which an export would replace.</source>
<translation>{1} est un projet, qu’un export remplacerait.</translation>
</message>
<message>
<source>{1} is damaged.</source>
<translation>{1} est endommagé.</translation>
</message>
<message>
<source>{1} is damaged: {2}.</source>
<translation>{1} est endommagé : {2}.</translation>
</message>
<message>
<source>{1} is empty.</source>
<translation>{1} est vide.</translation>
</message>
<message>
<source>{1} is far too large for a file of rules.</source>
<translation>{1} est bien trop grand pour un fichier de règles.</translation>
</message>
<message>
<source>{1} is far too large for an article.</source>
<translation>{1} est bien trop grand pour un article.</translation>
</message>
<message>
<source>{1} is locked with a password.</source>
<translation>{1} est verrouillé par un mot de passe.</translation>
</message>
<message>
<source>{1} is missing</source>
<translation>{1} manque</translation>
</message>
<message>
<source>{1} is negative.</source>
<translation>{1} est négatif.</translation>
</message>
<message>
<source>{1} is no date; write it as 2024-05-01</source>
<translation>{1} n’est pas une date ; écrivez comme 2024-05-01</translation>
</message>
<message>
<source>{1} is no e-mail message.</source>
<translation>{1} n’est pas un courriel.</translation>
</message>
<message>
<source>{1} is no page that can be read.</source>
<translation>{1} n’est pas une page lisible.</translation>
</message>
<message>
<source>{1} is not JSON.</source>
<translation>{1} n’est pas du JSON.</translation>
</message>
<message>
<source>{1} is not a folder</source>
<translation>{1} n’est pas un dossier</translation>
</message>
<message>
<source>{1} is not a project of this program.</source>
<translation>{1} n’est pas un projet de ce programme.</translation>
</message>
<message>
<source>{1} is not a text: it holds binary data.</source>
<translation>{1} n’est pas un texte : il contient des données binaires.</translation>
</message>
<message>
<source>{1} is not a {2} file, whatever its name says.</source>
<translation>{1} n’est pas un fichier {2}, quoi que dise son nom.</translation>
</message>
<message>
<source>{1} is not an export of this program.</source>
<translation>{1} n’est pas un export de ce programme.</translation>
</message>
<message>
<source>{1} is not the document that its name says.</source>
<translation>{1} n’est pas le document que dit son nom.</translation>
</message>
<message>
<source>{1} is {2}, needed is {3}</source>
<translation>{1} est {2}, il faut {3}</translation>
</message>
<message>
<source>{1} is {2}, not an article.</source>
<translation>{1} est {2}, pas un article.</translation>
</message>
<message>
<source>{1} km away</source>
<translation>à {1} km</translation>
</message>
<message>
<source>{1} of the article's other places lie in {2}</source>
<translation>{1} des autres lieux de l’article sont en {2}</translation>
</message>
<message>
<source>{1} places bear that name</source>
<translation>{1} lieux portent ce nom</translation>
</message>
<message>
<source>{1} refuses its tiles ({2}).</source>
<translation>{1} refuse ses tuiles ({2}).</translation>
</message>
<message>
<source>{1} stands for the government of {2}</source>
<translation>{1} désigne le gouvernement de {2}</translation>
</message>
<message>
<source>{1} unpacks to {2} MB; it is refused as a trap.</source>
<translation>{1} se décompresse en {2} Mo ; refusé comme piège.</translation>
</message>
<message>
<source>{1} was written by a newer version of this program.</source>
<translation>{1} a été écrit par une version plus récente de ce programme.</translation>
</message>
<message>
<source>{1} was written by a newer version; what this one knows of it is used.</source>
<translation>{1} a été écrit par une version plus récente ; ce que celle-ci en connaît est pris.</translation>
</message>
<message>
<source>{1} {2} does not load ({3})</source>
<translation>{1} {2} ne se charge pas ({3})</translation>
</message>
<message>
<source>{1}, {2} is no position on Earth.</source>
<translation>{1}, {2} n’est pas une position sur Terre.</translation>
</message>
<message>
<source>{1}: only CSV has the {2} shape.</source>
<translation>{1} : seul le CSV a la forme {2}.</translation>
</message>
<message>
<source>“{1}” at {2} means nothing here.</source>
<translation>« {1} » à {2} ne signifie rien ici.</translation>
</message>
<message>
<source>“{1}” breaks off in line {2}: the end of the file is missing.</source>
<translation>« {1} » s’interrompt à la ligne {2} : la fin du fichier manque.</translation>
</message>
<message>
<source>“{1}” breaks off or is damaged: {2}</source>
<translation>« {1} » s’interrompt ou est endommagé : {2}</translation>
</message>
<message>
<source>“{1}” cannot be compared with a field of kind {2}.</source>
<translation>« {1} » ne peut être comparé à un champ de genre {2}.</translation>
</message>
<message>
<source>“{1}” cannot be opened: {2}.</source>
<translation>« {1} » ne peut être ouvert : {2}.</translation>
</message>
<message>
<source>“{1}” cannot be read as a table: {2}</source>
<translation>« {1} » ne peut être lu comme table : {2}</translation>
</message>
<message>
<source>“{1}” cannot be read as a workbook.</source>
<translation>« {1} » ne peut être lu comme classeur.</translation>
</message>
<message>
<source>“{1}” cannot be read without “{2}”, which is not there.</source>
<translation>« {1} » ne peut être lu sans « {2} », qui n’est pas là.</translation>
</message>
<message>
<source>“{1}” cannot be read: {2}</source>
<translation>« {1} » ne peut être lu : {2}</translation>
</message>
<message>
<source>“{1}” cannot be {2}.</source>
<translation>« {1} » : échec ({2}).</translation>
</message>
<message>
<source>“{1}” differs by one letter from “{2}”</source>
<translation>« {1} » diffère d’une lettre de « {2} »</translation>
</message>
<message>
<source>“{1}” does not fit into memory.</source>
<translation>« {1} » ne tient pas en mémoire.</translation>
</message>
<message>
<source>“{1}” has no column “{2}”.</source>
<translation>« {1} » n’a pas de colonne « {2} ».</translation>
</message>
<message>
<source>“{1}” has no features.{2}</source>
<translation>« {1} » n’a pas d’objets.{2}</translation>
</message>
<message>
<source>“{1}” has no features: its list is empty.</source>
<translation>« {1} » n’a pas d’objets : sa liste est vide.</translation>
</message>
<message>
<source>“{1}” has no features: what is in its list are none.</source>
<translation>« {1} » n’a pas d’objets : ce que contient sa liste n’en est pas.</translation>
</message>
<message>
<source>“{1}” has no rows.</source>
<translation>« {1} » n’a pas de lignes.</translation>
</message>
<message>
<source>“{1}” holds archives in archives in archives.</source>
<translation>« {1} » contient des archives dans des archives dans des archives.</translation>
</message>
<message>
<source>“{1}” holds more than {2} files.</source>
<translation>« {1} » contient plus de {2} fichiers.</translation>
</message>
<message>
<source>“{1}” holds no vector file (inside: {2}).</source>
<translation>« {1} » ne contient pas de fichier vectoriel (dedans : {2}).</translation>
</message>
<message>
<source>“{1}” holds nothing but zeros.</source>
<translation>« {1} » ne contient que des zéros.</translation>
</message>
<message>
<source>“{1}” is JSON of more than {2} GB that is not a plain feature collection.</source>
<translation>« {1} » est du JSON de plus de {2} Go qui n’est pas une simple collection d’objets.</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON, and none of the values of its records says where they lie ({2}).</source>
<translation>« {1} » est du JSON, mais pas du GeoJSON, et aucune valeur de ses enregistrements ne dit où ils sont ({2}).</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: at its top are {2}.{3}</source>
<translation>« {1} » est du JSON, mais pas du GeoJSON : en haut se trouvent {2}.{3}</translation>
</message>
<message>
<source>“{1}” is JSON, but not GeoJSON: there is no object with a “type” at its top.</source>
<translation>« {1} » est du JSON, mais pas du GeoJSON : pas d’objet avec un « type » en haut.</translation>
</message>
<message>
<source>“{1}” is TopoJSON whose arcs are damaged: {2}.</source>
<translation>« {1} » est du TopoJSON aux arcs endommagés : {2}.</translation>
</message>
<message>
<source>“{1}” is TopoJSON without objects.</source>
<translation>« {1} » est du TopoJSON sans objets.</translation>
</message>
<message>
<source>“{1}” is a GeoJSON feature collection whose “features” are missing.</source>
<translation>« {1} » est une collection GeoJSON dont les « features » manquent.</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete Parquet file: {2}</source>
<translation>« {1} » est un fichier Parquet endommagé ou incomplet : {2}</translation>
</message>
<message>
<source>“{1}” is a damaged or incomplete archive.</source>
<translation>« {1} » est une archive endommagée ou incomplète.</translation>
</message>
<message>
<source>“{1}” is a damaged workbook: {2}.</source>
<translation>« {1} » est un classeur endommagé : {2}.</translation>
</message>
<message>
<source>“{1}” is a former name of {2}</source>
<translation>« {1} » est un ancien nom de {2}</translation>
</message>
<message>
<source>“{1}” is a pointer of Git LFS, not the file itself.</source>
<translation>« {1} » est un pointeur Git LFS, pas le fichier lui-même.</translation>
</message>
<message>
<source>“{1}” is a scrap of KML (“{2}”) without features.</source>
<translation>« {1} » est un fragment de KML (« {2} ») sans entités.</translation>
</message>
<message>
<source>“{1}” is a tile archive (MBTiles): a finished map, not vector data.</source>
<translation>« {1} » est une archive de tuiles (MBTiles) : une carte finie, pas des données vectorielles.</translation>
</message>
<message>
<source>“{1}” is an abbreviation of {2}</source>
<translation>« {1} » est une abréviation de {2}</translation>
</message>
<message>
<source>“{1}” is an error message of a server: “{2}”.</source>
<translation>« {1} » est un message d’erreur d’un serveur : « {2} ».</translation>
</message>
<message>
<source>“{1}” is another name of {2}</source>
<translation>« {1} » est un autre nom de {2}</translation>
</message>
<message>
<source>“{1}” is damaged, or holds something that is not expected there ({2}).</source>
<translation>« {1} » est endommagé, ou contient quelque chose d’inattendu ({2}).</translation>
</message>
<message>
<source>“{1}” is damaged: {2}</source>
<translation>« {1} » est endommagé : {2}</translation>
</message>
<message>
<source>“{1}” is empty (0 bytes).</source>
<translation>« {1} » est vide (0 octet).</translation>
</message>
<message>
<source>“{1}” is its usual name</source>
<translation>« {1} » est son nom habituel</translation>
</message>
<message>
<source>“{1}” is locked with a password or packed in a way that is not supported.</source>
<translation>« {1} » est verrouillé par un mot de passe ou compressé d’une façon non prise en charge.</translation>
</message>
<message>
<source>“{1}” is more than 1 GB of text.</source>
<translation>« {1} » contient plus de 1 Go de texte.</translation>
</message>
<message>
<source>“{1}” is no address of map tiles.</source>
<translation>« {1} » n’est pas une adresse de tuiles.</translation>
</message>
<message>
<source>“{1}” is no code of a country.</source>
<translation>« {1} » n’est pas un code de pays.</translation>
</message>
<message>
<source>“{1}” is no date.</source>
<translation>« {1} » n’est pas une date.</translation>
</message>
<message>
<source>“{1}” is no file but a device or a pipe.</source>
<translation>« {1} » n’est pas un fichier mais un périphérique ou un tube.</translation>
</message>
<message>
<source>“{1}” is no format for features.</source>
<translation>« {1} » n’est pas un format pour des objets.</translation>
</message>
<message>
<source>“{1}” is no format of a number in a label.</source>
<translation>« {1} » n’est pas un format de nombre d’étiquette.</translation>
</message>
<message>
<source>“{1}” is no position</source>
<translation>« {1} » n’est pas une position</translation>
</message>
<message>
<source>“{1}” is not a point.</source>
<translation>« {1} » n’est pas un point.</translation>
</message>
<message>
<source>“{1}” is not known; this is named beside it</source>
<translation>« {1} » n’est pas connu ; ceci est nommé à côté</translation>
</message>
<message>
<source>“{1}” is not there.</source>
<translation>« {1} » n’est pas là.</translation>
</message>
<message>
<source>“{1}” is not valid JSON{2}: {3}.</source>
<translation>« {1} » n’est pas du JSON valide{2} : {3}.</translation>
</message>
<message>
<source>“{1}” is only a part of a data set, and the main file (such as “{2}{3}”) is not beside it.</source>
<translation>« {1} » n’est qu’une partie d’un jeu de données, et le fichier principal (tel que « {2}{3} ») n’est pas à côté.</translation>
</message>
<message>
<source>“{1}” is taken for a form of “{2}”</source>
<translation>« {1} » est pris pour une forme de « {2} »</translation>
</message>
<message>
<source>“{1}” is text, but not a table with columns.</source>
<translation>« {1} » est du texte, mais pas une table à colonnes.</translation>
</message>
<message>
<source>“{1}” is the name of this line</source>
<translation>« {1} » est le nom de cette ligne</translation>
</message>
<message>
<source>“{1}” is the word for the people or things of {2}</source>
<translation>« {1} » est le mot pour les gens ou les choses de {2}</translation>
</message>
<message>
<source>“{1}” is too large to be kept in the project.</source>
<translation>« {1} » est trop grand pour être gardé dans le projet.</translation>
</message>
<message>
<source>“{1}” is {2}, not vector data.</source>
<translation>« {1} » est {2}, pas des données vectorielles.</translation>
</message>
<message>
<source>“{1}” no longer has the layer that was asked for.</source>
<translation>« {1} » n’a plus la couche demandée.</translation>
</message>
<message>
<source>“{1}” says that it has {2} features, but none of them can be read.</source>
<translation>« {1} » dit avoir {2} objets, mais aucun ne peut être lu.</translation>
</message>
<message>
<source>“{1}” swells from {2} MB to more than {3} MB and is not opened.</source>
<translation>« {1} » gonfle de {2} Mo à plus de {3} Mo et n’est pas ouvert.</translation>
</message>
<message>
<source>“{1}” wants to write outside of its folder (“{2}”) and is not opened.</source>
<translation>« {1} » veut écrire hors de son dossier (« {2} ») et n’est pas ouvert.</translation>
</message>
<message>
<source>“{1}”: feared, planned or demanded, not told as done.</source>
<translation>« {1} » : craint, prévu ou exigé, non raconté comme accompli.</translation>
</message>
<message>
<source>“{1}”: the sentence denies it.</source>
<translation>« {1} » : la phrase le nie.</translation>
</message>
</context>
<context>
<name>page</name>
<message>
<source>About this map</source>
<translation>À propos de cette carte</translation>
</message>
<message>
<source>Accepted</source>
<translation>Accepté</translation>
</message>
<message>
<source>Actor</source>
<translation>Acteur</translation>
</message>
<message>
<source>Actors</source>
<translation>Acteurs</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>All</source>
<translation>Tout</translation>
</message>
<message>
<source>All dates</source>
<translation>Toutes les dates</translation>
</message>
<message>
<source>Argentina</source>
<translation>Argentine</translation>
</message>
<message>
<source>Article</source>
<translation>Article</translation>
</message>
<message>
<source>As held on the ground</source>
<translation>Telles que tenues sur le terrain</translation>
</message>
<message>
<source>At sea</source>
<translation>En mer</translation>
</message>
<message>
<source>Auto</source>
<translation>Auto</translation>
</message>
<message>
<source>Bangladesh</source>
<translation>Bangladesh</translation>
</message>
<message>
<source>Bars</source>
<translation>Barres</translation>
</message>
<message>
<source>Border</source>
<translation>Frontière</translation>
</message>
<message>
<source>Border or region</source>
<translation>Frontière ou région</translation>
</message>
<message>
<source>Borders and names shown here state no opinion on the status of any territory. Disputed lines are dashed.</source>
<translation>Les frontières et noms montrés n’expriment aucune opinion sur le statut d’un territoire. Les lignes contestées sont en tirets.</translation>
</message>
<message>
<source>Borders as seen by</source>
<translation>Frontières vues par</translation>
</message>
<message>
<source>Boundaries</source>
<translation>Frontières</translation>
</message>
<message>
<source>Boundaries: {source}, {view}; place names: GeoNames (CC BY 4.0). {program}.</source>
<translation>Frontières : {source}, {view} ; noms de lieux : GeoNames (CC BY 4.0). {program}.</translation>
</message>
<message>
<source>Boundaries: {source}; {view}; disputed ones are dashed. Names of places: GeoNames (CC BY 4.0) and Natural Earth.</source>
<translation>Frontières : {source} ; {view} ; celles contestées sont en tirets. Noms de lieux : GeoNames (CC BY 4.0) et Natural Earth.</translation>
</message>
<message>
<source>Brazil</source>
<translation>Brésil</translation>
</message>
<message>
<source>By</source>
<translation>Par</translation>
</message>
<message>
<source>By area</source>
<translation>Par territoire</translation>
</message>
<message>
<source>By type</source>
<translation>Par type</translation>
</message>
<message>
<source>Charts</source>
<translation>Graphiques</translation>
</message>
<message>
<source>China</source>
<translation>Chine</translation>
</message>
<message>
<source>Close</source>
<translation>Fermer</translation>
</message>
<message>
<source>Confidence in percent, at least</source>
<translation>Confiance en pour cent, au moins</translation>
</message>
<message>
<source>Country</source>
<translation>Pays</translation>
</message>
<message>
<source>Counts by area</source>
<translation>Nombres par territoire</translation>
</message>
<message>
<source>Dark</source>
<translation>Sombre</translation>
</message>
<message>
<source>Date</source>
<translation>Date</translation>
</message>
<message>
<source>Day</source>
<translation>Jour</translation>
</message>
<message>
<source>Disputed</source>
<translation>Contesté</translation>
</message>
<message>
<source>Disputed, claimed or line of control</source>
<translation>Ligne contestée, revendiquée ou de contrôle</translation>
</message>
<message>
<source>District</source>
<translation>District</translation>
</message>
<message>
<source>Draft: {n} of {total} entries have not been reviewed by a person.</source>
<translation>Brouillon : {n} entrées sur {total} n’ont pas été vérifiées par une personne.</translation>
</message>
<message>
<source>Egypt</source>
<translation>Égypte</translation>
</message>
<message>
<source>Entries</source>
<translation>Entrées</translation>
</message>
<message>
<source>Exact place</source>
<translation>Lieu exact</translation>
</message>
<message>
<source>Exact points are only used where the text names a place of that kind; circles, areas, lines and country badges say what is known where it does not.</source>
<translation>Les points ne servent que là où le texte nomme un lieu de ce genre ; cercles, surfaces, lignes et insignes de pays disent ce que l’on sait ailleurs.</translation>
</message>
<message>
<source>Few to many incidents</source>
<translation>De peu à beaucoup d’incidents</translation>
</message>
<message>
<source>File</source>
<translation>Fichier</translation>
</message>
<message>
<source>Filter</source>
<translation>Filtre</translation>
</message>
<message>
<source>Former line; border not seen by the chosen view</source>
<translation>Ancienne ligne ; frontière que le point de vue choisi ne voit pas</translation>
</message>
<message>
<source>France</source>
<translation>France</translation>
</message>
<message>
<source>Germany</source>
<translation>Allemagne</translation>
</message>
<message>
<source>Greece</source>
<translation>Grèce</translation>
</message>
<message>
<source>Grid of degrees</source>
<translation>Grille des degrés</translation>
</message>
<message>
<source>Heat map</source>
<translation>Carte de chaleur</translation>
</message>
<message>
<source>Hexagons</source>
<translation>Hexagones</translation>
</message>
<message>
<source>How exactly the place is known</source>
<translation>Avec quelle précision le lieu est connu</translation>
</message>
<message>
<source>How the map looks</source>
<translation>Apparence de la carte</translation>
</message>
<message>
<source>In time</source>
<translation>Dans le temps</translation>
</message>
<message>
<source>Incident</source>
<translation>Incident</translation>
</message>
<message>
<source>Incident map</source>
<translation>Carte des incidents</translation>
</message>
<message>
<source>Incidents</source>
<translation>Incidents</translation>
</message>
<message>
<source>Incidents and places on the map</source>
<translation>Incidents et lieux sur la carte</translation>
</message>
<message>
<source>Incidents as</source>
<translation>Incidents en</translation>
</message>
<message>
<source>Incidents in a country or province</source>
<translation>Incidents dans un pays ou une province</translation>
</message>
<message>
<source>India</source>
<translation>Inde</translation>
</message>
<message>
<source>Indonesia</source>
<translation>Indonésie</translation>
</message>
<message>
<source>Israel</source>
<translation>Israël</translation>
</message>
<message>
<source>Italy</source>
<translation>Italie</translation>
</message>
<message>
<source>Japan</source>
<translation>Japon</translation>
</message>
<message>
<source>Killed</source>
<translation>Morts</translation>
</message>
<message>
<source>Killed, at least</source>
<translation>Morts, au moins</translation>
</message>
<message>
<source>Larger symbols for more people killed</source>
<translation>Symboles plus grands pour plus de morts</translation>
</message>
<message>
<source>Layers</source>
<translation>Couches</translation>
</message>
<message>
<source>Legend</source>
<translation>Légende</translation>
</message>
<message>
<source>Light</source>
<translation>Clair</translation>
</message>
<message>
<source>Lines as of</source>
<translation>Lignes au</translation>
</message>
<message>
<source>List</source>
<translation>Liste</translation>
</message>
<message>
<source>Made with {program}. Places were found in the text by machine and looked up in a bundled gazetteer; each mark rests on the sentences shown with it.</source>
<translation>Fait avec {program}. Les lieux ont été trouvés dans le texte par la machine et cherchés dans un répertoire fourni ; chaque marque repose sur les phrases montrées avec elle.</translation>
</message>
<message>
<source>Mentioned only</source>
<translation>Seulement mentionné</translation>
</message>
<message>
<source>Method</source>
<translation>Méthode</translation>
</message>
<message>
<source>Month</source>
<translation>Mois</translation>
</message>
<message>
<source>Morocco</source>
<translation>Maroc</translation>
</message>
<message>
<source>Near a place: within the circle</source>
<translation>Près d’un lieu : dans le cercle</translation>
</message>
<message>
<source>Nepal</source>
<translation>Népal</translation>
</message>
<message>
<source>Netherlands</source>
<translation>Pays-Bas</translation>
</message>
<message>
<source>Next feature</source>
<translation>Objet suivant</translation>
</message>
<message>
<source>No dated incidents</source>
<translation>Aucun incident daté</translation>
</message>
<message>
<source>No incident and no place is on this map.</source>
<translation>Aucun incident ni lieu n’est sur cette carte.</translation>
</message>
<message>
<source>No incidents are shown.</source>
<translation>Aucun incident n’est affiché.</translation>
</message>
<message>
<source>North is up</source>
<translation>Le nord est en haut</translation>
</message>
<message>
<source>Not located</source>
<translation>Non localisé</translation>
</message>
<message>
<source>Not reviewed</source>
<translation>Non révisé</translation>
</message>
<message>
<source>Pakistan</source>
<translation>Pakistan</translation>
</message>
<message>
<source>Palestine</source>
<translation>Palestine</translation>
</message>
<message>
<source>Pause</source>
<translation>Pause</translation>
</message>
<message>
<source>Place</source>
<translation>Lieu</translation>
</message>
<message>
<source>Place of writing</source>
<translation>Lieu de dépêche</translation>
</message>
<message>
<source>Places named</source>
<translation>Lieux nommés</translation>
</message>
<message>
<source>Play</source>
<translation>Lire</translation>
</message>
<message>
<source>Poland</source>
<translation>Pologne</translation>
</message>
<message>
<source>Portugal</source>
<translation>Portugal</translation>
</message>
<message>
<source>Precision</source>
<translation>Précision</translation>
</message>
<message>
<source>Previous feature</source>
<translation>Objet précédent</translation>
</message>
<message>
<source>Print</source>
<translation>Impression</translation>
</message>
<message>
<source>Province</source>
<translation>Province</translation>
</message>
<message>
<source>Province: within the area</source>
<translation>Province : dans la surface</translation>
</message>
<message>
<source>Published</source>
<translation>Publié</translation>
</message>
<message>
<source>Rejected</source>
<translation>Rejeté</translation>
</message>
<message>
<source>Review</source>
<translation>Révision</translation>
</message>
<message>
<source>Role</source>
<translation>Rôle</translation>
</message>
<message>
<source>Russia</source>
<translation>Russie</translation>
</message>
<message>
<source>Saudi Arabia</source>
<translation>Arabie saoudite</translation>
</message>
<message>
<source>Search</source>
<translation>Rechercher</translation>
</message>
<message>
<source>Search titles, places, actors</source>
<translation>Rechercher titres, lieux, acteurs</translation>
</message>
<message>
<source>Seat of an actor</source>
<translation>Siège d’un acteur</translation>
</message>
<message>
<source>Show all</source>
<translation>Tout afficher</translation>
</message>
<message numerus="yes">
<source>Show all {n}</source>
<translation>
<numerusform>Afficher tout ({n})</numerusform>
<numerusform>Afficher tout ({n})</numerusform>
</translation>
</message>
<message>
<source>Show everything</source>
<translation>Tout afficher</translation>
</message>
<message>
<source>Somewhere in the country</source>
<translation>Quelque part dans le pays</translation>
</message>
<message>
<source>Sources</source>
<translation>Sources</translation>
</message>
<message>
<source>Sources and method</source>
<translation>Sources et méthode</translation>
</message>
<message>
<source>South Korea</source>
<translation>Corée du Sud</translation>
</message>
<message>
<source>Spain</source>
<translation>Espagne</translation>
</message>
<message>
<source>Speed</source>
<translation>Vitesse</translation>
</message>
<message>
<source>Step back</source>
<translation>Pas en arrière</translation>
</message>
<message>
<source>Step on</source>
<translation>Pas en avant</translation>
</message>
<message>
<source>Style</source>
<translation>Style</translation>
</message>
<message>
<source>Sweden</source>
<translation>Suède</translation>
</message>
<message>
<source>Symbols</source>
<translation>Symboles</translation>
</message>
<message>
<source>Taiwan</source>
<translation>Taïwan</translation>
</message>
<message>
<source>The boundaries and names shown, and the designations used, are no statement by {organisation} on the status of any territory.</source>
<translation>Les frontières, noms et désignations montrés ne constituent aucune prise de position de {organisation} sur le statut d’un territoire.</translation>
</message>
<message>
<source>The labels of “{name}” could not be made: {reason}</source>
<translation>Les étiquettes de « {name} » n’ont pas pu être faites : {reason}</translation>
</message>
<message>
<source>The layer “{name}” could not be drawn: {reason}</source>
<translation>La couche « {name} » n’a pas pu être dessinée : {reason}</translation>
</message>
<message>
<source>The online basemap does not answer. The bundled one is shown.</source>
<translation>Le fond de carte en ligne ne répond pas. Celui fourni est affiché.</translation>
</message>
<message>
<source>Time window. Arrow keys move it.</source>
<translation>Fenêtre de temps. Les flèches la déplacent.</translation>
</message>
<message>
<source>Timeline</source>
<translation>Chronologie</translation>
</message>
<message>
<source>Title</source>
<translation>Titre</translation>
</message>
<message>
<source>Type</source>
<translation>Type</translation>
</message>
<message>
<source>Türkiye</source>
<translation>Türkiye</translation>
</message>
<message>
<source>Ukraine</source>
<translation>Ukraine</translation>
</message>
<message>
<source>United Kingdom</source>
<translation>Royaume-Uni</translation>
</message>
<message>
<source>United States</source>
<translation>États-Unis</translation>
</message>
<message>
<source>Unsure</source>
<translation>Incertain</translation>
</message>
<message>
<source>Untitled</source>
<translation>Sans titre</translation>
</message>
<message>
<source>Vietnam</source>
<translation>Viêt Nam</translation>
</message>
<message>
<source>Week</source>
<translation>Semaine</translation>
</message>
<message>
<source>When</source>
<translation>Quand</translation>
</message>
<message>
<source>Where</source>
<translation>Où</translation>
</message>
<message>
<source>With those without a date</source>
<translation>Avec ceux sans date</translation>
</message>
<message>
<source>Without a day, lines are those of the latest incident in sight.</source>
<translation>Sans jour choisi, les lignes sont celles du dernier incident visible.</translation>
</message>
<message>
<source>Year</source>
<translation>Année</translation>
</message>
<message numerus="yes">
<source>at least {n}{range} killed</source>
<translation>
<numerusform>au moins {n}{range} mort</numerusform>
<numerusform>au moins {n}{range} morts</numerusform>
</translation>
</message>
<message>
<source>at sea</source>
<translation>en mer</translation>
</message>
<message>
<source>border or region</source>
<translation>frontière ou région</translation>
</message>
<message>
<source>borders as held on the ground</source>
<translation>frontières telles que tenues sur le terrain</translation>
</message>
<message>
<source>claimed by {states}</source>
<translation>revendiqué par {states}</translation>
</message>
<message>
<source>country</source>
<translation>pays</translation>
</message>
<message>
<source>date not known</source>
<translation>date inconnue</translation>
</message>
<message>
<source>disputed borders as seen by {whom}</source>
<translation>frontières contestées vues par {whom}</translation>
</message>
<message>
<source>district</source>
<translation>district</translation>
</message>
<message>
<source>exact place</source>
<translation>lieu exact</translation>
</message>
<message>
<source>mentioned</source>
<translation>mentionné</translation>
</message>
<message>
<source>named as an actor</source>
<translation>nommé comme acteur</translation>
</message>
<message>
<source>near the place</source>
<translation>près du lieu</translation>
</message>
<message>
<source>nobody killed</source>
<translation>aucun mort</translation>
</message>
<message>
<source>not located</source>
<translation>non localisé</translation>
</message>
<message>
<source>nothing located</source>
<translation>rien n’est localisé</translation>
</message>
<message>
<source>of {total} in all</source>
<translation>sur {total} en tout</translation>
</message>
<message>
<source>place of writing</source>
<translation>lieu de dépêche</translation>
</message>
<message>
<source>province</source>
<translation>province</translation>
</message>
<message numerus="yes">
<source>up to {n} killed</source>
<translation>
<numerusform>jusqu’à {n} mort</numerusform>
<numerusform>jusqu’à {n} morts</numerusform>
</translation>
</message>
<message>
<source>whoever publishes this map</source>
<translation>quiconque publie cette carte</translation>
</message>
<message numerus="yes">
<source>{n} features</source>
<translation>
<numerusform>{n} objet</numerusform>
<numerusform>{n} objets</numerusform>
</translation>
</message>
<message>
<source>{n} in {more} more</source>
<translation>{n} dans {more} autres</translation>
</message>
<message numerus="yes">
<source>{n} incidents</source>
<translation>
<numerusform>{n} incident</numerusform>
<numerusform>{n} incidents</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} incidents here. Enter opens them.</source>
<translation>
<numerusform>{n} incident ici. Entrée l’ouvre.</numerusform>
<numerusform>{n} incidents ici. Entrée les ouvre.</numerusform>
</translation>
</message>
<message>
<source>{n} km</source>
<translation>{n} km</translation>
</message>
<message>
<source>{n} m</source>
<translation>{n} m</translation>
</message>
<message>
<source>{n} more sentences</source>
<translation>{n} phrases de plus</translation>
</message>
<message numerus="yes">
<source>{n} not located</source>
<translation>
<numerusform>{n} non localisé</numerusform>
<numerusform>{n} non localisés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} not located, in the list only</source>
<translation>
<numerusform>{n} non localisé, dans la liste seulement</numerusform>
<numerusform>{n} non localisés, dans la liste seulement</numerusform>
</translation>
</message>
<message>
<source>{n} of {total}</source>
<translation>{n} sur {total}</translation>
</message>
<message numerus="yes">
<source>{n} places named</source>
<translation>
<numerusform>{n} lieu nommé</numerusform>
<numerusform>{n} lieux nommés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} undated</source>
<translation>
<numerusform>{n} sans date</numerusform>
<numerusform>{n} sans date</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n}{range} killed</source>
<translation>
<numerusform>{n}{range} mort</numerusform>
<numerusform>{n}{range} morts</numerusform>
</translation>
</message>
<message>
<source>{what}, within {length}</source>
<translation>{what}, à moins de {length}</translation>
</message>
</context>
</TS>
