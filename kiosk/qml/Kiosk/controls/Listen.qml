import QtQuick
import Kiosk
import Kiosk.Models

// Reads words aloud; the same button holds and goes on. What can't be read says why.
ActionButton {
    id: root

    required property Narrator narrator
    required property string words
    required property string language
    // It is these words that are read, from the first until the last.
    property bool going: false
    // An address: it is said letter by letter, to write down.
    property bool spells: false
    // Somebody goes on with other words when these are heard.
    property bool goesOn: false
    signal heard
    // Among all that showed what the narrator reads.
    property int turn: 0

    readonly property string offer: spells ? qsTr("Spell the address aloud") : qsTr("Read aloud")
    readonly property string drawing: speaks ? "pause" : "record_voice_over"
    readonly property bool speaks: going && !narrator.pause && narrator.problem === ""

    function start(): void {
        narrator.stop();
        show();
        if (spells)
            narrator.spell(words);
        else
            narrator.say(words, language);
    }
    // The same words stand otherwise on the page: read on in them where one was, or hold there.
    function goOn(letter: int): void {
        narrator.sayOn(words, language, letter);
    }
    function show(): void {
        turn = narrator.claim();
        going = true;
    }
    // On a screen that was turned it stands elsewhere, and the voice goes on.
    function find(): void {
        if (visible && !going && words !== "" && narrator.reads(words))
            show();
    }
    function told(): string {
        switch (narrator.problem) {
        case "missing":
            return qsTr("Reading aloud is not possible here");
        case "soundless":
            return qsTr("There is no sound");
        case "language":
            return qsTr("No voice for this language");
        default:
            return speaks ? qsTr("Pause") : offer;
        }
    }

    symbol: drawing
    text: told()
    current: going
    enabled: narrator.problem === ""
    onClicked: {
        if (!going)
            start();
        else if (narrator.reading)
            narrator.pause = !narrator.pause;
        else
            going = false; // in the silence between two pages
    }
    Component.onCompleted: {
        narrator.warm();
        find();
    }
    onVisibleChanged: find()
    onWordsChanged: find()
    Component.onDestruction: {
        if (going)
            narrator.leave(turn);
    }
    Connections {
        target: root.narrator
        function onFinished(): void {
            if (root.going) {
                root.going = root.goesOn;
                root.heard();
            }
        }
        function onStopped(): void {
            root.going = false;
        }
    }
}
