import QtQuick
import Kiosk.Models

// One arrangement of the start: the work of the day, the shelves, and the ways to what is live and to the topics.
Item {
    required property Browse browse
    // What is live, in a few words; empty when nothing is on and nothing comes this week.
    required property string live
    // The title in it, in its own language: { title, language }.
    required property var liveNamed
    // The same without its name.
    required property string liveBriefly
    // There are topics and years to choose from.
    required property bool topics
    signal liveChosen
    signal topicsChosen
    signal itemChosen(string itemId)
    signal shelfChosen(string collectionId)
}
