pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What can be done with a work: one large button that says what happens next, and the others beside it or below.
GridLayout {
    id: root

    required property Work work
    required property Narrator narrator
    // What is told of it, to be read aloud.
    required property string words
    // It has begun: how it goes on is said elsewhere.
    property bool sounding: false
    readonly property bool listens: listen.going
    signal listenChosen
    signal playChosen
    signal lookChosen
    signal readChosen
    signal takeChosen
    signal nearbyChosen
    signal itemChosen(string itemId)
    // What belongs to it near here has no place of its own on the page.
    property bool offersNearby: false
    // Where there is hardly room for the words, its web address is taken along below them.
    property bool offersTake: true
    readonly property bool taken: opens && work.address !== ""

    readonly property var beside: {
        const found = [listen, look, read, take, near].filter(one => one.visible);
        for (let n = 0; n < versions.count; n++)
            found.push(versions.itemAt(n));
        return found.filter(one => one !== null);
    }
    readonly property bool alone: beside.length === 0
    readonly property bool single: beside.reduce((sum, one) => sum + one.implicitWidth + columnSpacing, primary.visible ? primary.implicitWidth : -columnSpacing) <= width
    // Words in spaced letters need the half of a row each.
    readonly property bool alike: Theme.spaced && !single
    // An event or a title is not for here, nor is what has no file: the first thing is to take its address along.
    readonly property bool goes: work.kind === "event" || work.kind === "book"
    readonly property bool opens: work.plays || work.reads || (work.looks && !goes)
    // A picture is looked at first, whatever is told with it.
    readonly property bool readsFirst: work.reads && !work.plays && !(work.looks && work.kind === "picture")

    // Of an odd number without the large button above them, the first has a row of its own.
    function spanOf(one: Item): int {
        return !single && !primary.visible && beside.length % 2 === 1 && one === beside[0] ? columns : 1;
    }
    // So wide that its longest word stays whole.
    function leastOf(one: ActionButton): int {
        if (metrics.font.pixelSize <= 0)
            return 0;
        const longest = Math.max(0, ...one.text.split(" ").map(word => metrics.advanceWidth(word)));
        return Math.ceil(longest * Theme.font(one.cap) / metrics.font.pixelSize) + one.symbolSize + one.spacing + 2 * one.padX + 3;
    }
    // Two beside one another, whichever they are.
    readonly property bool pairs: {
        const leasts = beside.map(one => leastOf(one)).sort((one, other) => other - one);
        return leasts.length > 1 && leasts[0] + leasts[1] + columnSpacing <= width;
    }
    function act(): void {
        if (!opens)
            root.takeChosen();
        else if (work.plays)
            root.playChosen();
        else if (readsFirst)
            root.readChosen();
        else
            root.lookChosen();
    }
    function verb(): string {
        if (!opens)
            return takeWords();
        if (work.live === "before")
            return qsTr("Take your seat");
        if (work.live === "on")
            return work.sounds ? qsTr("Listen now") : qsTr("Watch now");
        switch (work.kind) {
        case "film":
            return qsTr("Watch the film");
        case "sound":
            return qsTr("Listen");
        case "story":
            return qsTr("Read the story");
        case "book":
            return work.plays ? qsTr("Listen") : qsTr("Read the book");
        case "event":
            return work.plays ? qsTr("Listen") : qsTr("Read");
        default:
            return readsFirst ? qsTr("Read") : qsTr("Look closely");
        }
    }
    function takeWords(): string {
        switch (work.addressKind) {
        case "book":
            return qsTr("How to book");
        case "reserve":
            return qsTr("How to reserve");
        case "watch":
            return qsTr("Where to watch");
        default:
            return qsTr("Take the web address");
        }
    }

    columns: single ? beside.length + 1 : pairs ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.DemiBold)
    }
    ActionButton {
        id: primary
        objectName: "primary"
        visible: !root.sounding && (root.opens || root.work.address !== "")
        Layout.fillWidth: true
        Layout.preferredWidth: root.alike ? Theme.px(20) : implicitWidth * 1.5
        Layout.minimumWidth: root.single ? implicitWidth : root.leastOf(primary)
        // Beside an odd number of others there is room for it in their rows.
        Layout.columnSpan: root.single || root.beside.length % 2 === 1 ? 1 : root.columns
        Layout.preferredHeight: Math.max(Theme.px(24), implicitHeight)
        primary: true
        focus: visible
        padX: Theme.px(Theme.cramped ? 4 : 8)
        symbol: !root.opens ? "qr_code" : root.work.plays ? "play_arrow" : root.readsFirst ? "menu_book" : "zoom_in"
        text: root.verb()
        cap: Theme.body + 0.3
        onClicked: root.act()
    }
    Listen {
        id: listen
        objectName: "listen"
        focus: root.sounding
        // Who has no voice on this screen need not know that others have.
        visible: narrator.problem !== "missing" && root.words !== ""
        Layout.columnSpan: root.spanOf(listen)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.alike ? Theme.px(20) : implicitWidth
        Layout.minimumWidth: root.single ? implicitWidth : root.leastOf(listen)
        padX: Theme.px(4)
        narrator: root.narrator
        words: root.words
        language: root.work.language
        onClicked: {
            if (speaks)
                root.listenChosen();
        }
    }
    Other {
        id: look
        visible: root.work.looks && (root.work.plays || root.readsFirst || root.goes)
        symbol: "zoom_in"
        text: qsTr("Look closely")
        onClicked: root.lookChosen()
    }
    Other {
        id: read
        visible: root.work.reads && !root.readsFirst
        symbol: "menu_book"
        text: qsTr("Read")
        onClicked: root.readChosen()
    }

    Other {
        id: take
        visible: root.taken && root.offersTake
        symbol: "qr_code"
        text: root.takeWords()
        onClicked: root.takeChosen()
    }
    // The same work from another catalogue, with what that one has more.
    Repeater {
        id: versions
        model: root.work.versions.slice(0, 2)
        Other {
            id: version
            required property var modelData
            symbol: version.modelData.symbol
            text: version.modelData.text
            onClicked: root.itemChosen(version.modelData.itemId)
        }
    }
    Other {
        id: near
        objectName: "nearby"
        visible: root.offersNearby && root.work.nearby.count > 0
        symbol: "location_on"
        text: qsTr("Near here")
        onClicked: root.nearbyChosen()
    }

    component Other: ActionButton {
        id: other
        Layout.columnSpan: root.spanOf(other)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.alike ? Theme.px(20) : implicitWidth
        Layout.minimumWidth: root.single ? implicitWidth : root.leastOf(other)
        padX: Theme.px(4)
    }
}
