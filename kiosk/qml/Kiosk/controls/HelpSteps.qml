import QtQuick
import Kiosk

// What can be done on each page, in three short sentences with a drawing; and how the rest of the screen works.
QtObject {
    id: root

    // Nobody else comes after: what was chosen stays, as at home.
    property bool stays: false
    // The button has room for more words on a larger screen.
    readonly property string all: Theme.cramped ? qsTranslate("ZoomPad", "All") : qsTranslate("ZoomPad", "Show all")
    readonly property list<string> choose: ["touch_app", qsTr("Touch a picture to look, listen or read.")]
    readonly property list<string> back: ["arrow_back", qsTr("“Back” brings you to the page before this one.")]
    readonly property list<string> find: ["search", qsTr("With “Search” you find a work by a word.")]
    readonly property list<string> adjust: ["tune", qsTr("With “Adjust” the letters grow, and you choose colours and language.")]
    readonly property list<string> more: ["arrow_forward", qsTr("“More” shows the works that come next.")]
    readonly property list<string> aloud: ["record_voice_over", qsTr("“Read aloud”: a voice reads these words to you.")]
    readonly property list<string> turn: ["arrow_forward", qsTr("The large buttons below turn the page.")]
    readonly property list<string> once: ["check", qsTr("Choose: you see or hear the change at once.")]
    readonly property list<string> ready: ["check", qsTr("“Ready” brings you back to where you were.")]

    readonly property var pages: ({
            "home": [choose, more, find],
            "simple": [["play_arrow", qsTr("The largest button begins the film, the sound or the story.")], ["shuffle", qsTr("“Something else” brings you to another work.")], back],
            "shelf": [choose, more, back],
            "item": [["play_arrow", qsTr("The largest button begins the film, the sound or the story.")], aloud, back],
            "player": [["pause", qsTr("The large button below holds the film, and lets it go on.")], ["replay_10", qsTr("Missed something? Go back ten seconds.")], ["closed_caption", qsTr("“Captions” shows in words what is said.")]],
            "picture": [["add", qsTr("“+” brings the picture nearer.")], ["touch_app", qsTr("With the arrows you look around in it.")], ["zoom_out_map", qsTr("“%1” gives you the whole picture again.").arg(all)]],
            "story": [turn, aloud, ["format_size", qsTr("With “Larger” the letters grow.")]],
            "contents": [["menu_book", qsTr("Touch a chapter to read it.")], back, find],
            "live": [["live_tv", qsTr("What you can watch now stands first.")], ["calendar_month", qsTr("Below it you see what comes later.")], choose],
            "nearby": [["location_on", qsTr("Here you see what there is near this place.")], choose, back],
            "take": [["qr_code", qsTr("Hold the camera of your telephone before the square.")], ["record_voice_over", qsTr("A voice can spell the address for you.")], back],
            "topics": [["category", qsTr("Touch a topic, or some years.")], choose, back],
            "search": [["search", qsTr("Touch the letters; you see at once what there is.")], ["category", qsTr("You can also choose a topic, without typing.")], ["backspace", qsTr("“Rub out” takes the last letter away.")]],
            "adjust": [once, ready, ["restart_alt", stays ? qsTr("It stays like this until you close Venster.") : qsTr("When you leave, everything is as it was.")]],
            "captions": [once, ready, ["closed_caption", qsTr("In the film you turn captions on and off.")]],
            "sound": [once, ready, ["volume_up", qsTr("Louder and softer are on the page of the film.")]]
        })
    // Of the simple view, whose pages have fewer buttons.
    readonly property var few: ({
            "home": root.pages.simple,
            "player": [root.pages.player[0], ["volume_up", qsTr("“Louder” and “Softer” change the sound.")], back],
            "picture": [["zoom_in", qsTr("The large buttons show you more of the picture.")], aloud, back],
            "story": [turn, aloud, back]
        })
    readonly property list<var> voice: [["record_voice_over", qsTr("“Read aloud” stands beside a text: touch it.")], ["pause", qsTr("The same button holds the voice, and lets it go on.")], ["replay_10", qsTr("“Sentence back” says the last sentence again.")], ["slow_motion_video", qsTr("“Slower” gives you more time to follow.")]]
    readonly property list<var> keys: [["touch_app", qsTr("With the arrows you go from button to button.")], ["check", qsTr("“OK” does what the button says.")], ["arrow_back", qsTr("“Back” on the remote is “Back” on the screen.")]]

    // What can be done on a page; on one that has nothing of its own, what can be done everywhere.
    function of(page: string, simple: bool): var {
        return (simple ? root.few[page] : undefined) ?? root.pages[page] ?? [root.choose, root.back, root.adjust];
    }
}
