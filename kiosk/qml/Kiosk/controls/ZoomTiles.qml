pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// The tiles of a picture at one scale factor: those in sight and a ring around them, and never more than fit in a
// frame of that size. Each Image keeps its tile while that is needed and then takes another (a torus), so nothing
// is made or thrown away while somebody looks around. What does not come stays open, and shows what lies below.
Item {
    id: root

    // As Zoom.sheet tells it: how the tiles of this picture are called.
    required property string address
    required property int tileWidth
    required property int tileHeight
    required property size whole
    // The scale factor; 0: no tiles at all.
    property int factor: 0
    // Of one pixel of a tile on the glass; where the picture lies, and the room that is looked through.
    required property real enlarged
    required property point at
    required property size room
    // Stay as they are: another scale factor is on its way.
    property bool held: false

    // As many as the smallest tiles would need, so that their number never changes while one goes nearer.
    readonly property int across: Math.min(16, Math.ceil(room.width / (tileWidth * 0.6)) + 3)
    readonly property int down: Math.min(16, Math.ceil(room.height / (tileHeight * 0.6)) + 3)
    readonly property int columns: factor > 0 ? Math.ceil(whole.width / (tileWidth * factor)) : 0
    readonly property int rows: factor > 0 ? Math.ceil(whole.height / (tileHeight * factor)) : 0
    readonly property real glassWidth: tileWidth * enlarged
    readonly property real glassHeight: tileHeight * enlarged
    property bool gone: false
    property int firstColumn: 0
    property int firstRow: 0
    readonly property int wantedColumn: glassWidth > 0 ? Math.floor(-at.x / glassWidth) - 1 : 0
    readonly property int wantedRow: glassHeight > 0 ? Math.floor(-at.y / glassHeight) - 1 : 0
    // So that the same scale factor begins where it is looked at.
    function settle(): void {
        if (!held && factor > 0) {
            firstColumn = wantedColumn;
            firstRow = wantedRow;
        }
        Qt.callLater(wish);
    }
    onWantedColumnChanged: settle()
    onWantedRowChanged: settle()
    onHeldChanged: settle()
    onFactorChanged: settle()

    // Who wants them, for Tiles; one name a layer.
    required property string who
    required property Tiles loader
    // Every tile in sight is there, or will not come.
    property bool complete: false
    // Some tile did not come.
    property bool lacking: false

    // Ask for what is not here, the middle first; and for nothing else from now on.
    function wish(): void {
        if (gone) // what is called later may come too late
            return;
        const missing = [];
        if (!held && factor > 0 && address !== "") {
            const middleX = (room.width / 2 - at.x) / glassWidth - 0.5;
            const middleY = (room.height / 2 - at.y) / glassHeight - 0.5;
            for (let i = 0; i < cells.count; i++) {
                const cell = cells.itemAt(i) as Cell;
                if (cell !== null && cell.there && cell.status !== Image.Ready && !cell.failed)
                    missing.push([Math.max(Math.abs(cell.column - middleX), Math.abs(cell.row - middleY)), cell.name]);
            }
            missing.sort((one, other) => one[0] - other[0]);
        }
        loader.want(who, missing.map(one => one[1]));
        look();
    }
    function look(): void {
        let waiting = false, failed = false;
        for (let i = 0; i < cells.count; i++) {
            const cell = cells.itemAt(i) as Cell;
            if (cell === null || !cell.there)
                continue;
            waiting = waiting || (cell.status !== Image.Ready && !cell.failed && cell.inSight);
            failed = failed || cell.failed;
        }
        root.complete = root.factor > 0 && !waiting;
        root.lacking = failed;
    }
    onAddressChanged: Qt.callLater(wish)
    Component.onDestruction: {
        gone = true;
        loader.want(who, []);
    }

    width: factor > 0 ? Math.ceil(whole.width / factor) : 0
    height: factor > 0 ? Math.ceil(whole.height / factor) : 0
    visible: factor > 0

    component Cell: Image {
        required property int index
        readonly property int rest: (index % root.across - root.firstColumn) % root.across
        readonly property int below: (Math.floor(index / root.across) - root.firstRow) % root.down
        readonly property int column: root.firstColumn + (rest < 0 ? rest + root.across : rest)
        readonly property int row: root.firstRow + (below < 0 ? below + root.down : below)
        readonly property bool there: column >= 0 && row >= 0 && column < root.columns && row < root.rows
        readonly property bool inSight: column > root.firstColumn && row > root.firstRow && root.at.x + column * root.glassWidth < root.room.width && root.at.y + row * root.glassHeight < root.room.height
        readonly property string name: there ? root.address + "/" + root.factor + "/" + column + "_" + row : ""
        property bool failed: false
        onNameChanged: {
            source = "";
            failed = false;
            Qt.callLater(root.wish);
        }
        visible: there
        x: column * root.tileWidth
        y: row * root.tileHeight
        cache: false
        smooth: true
        Accessible.ignored: true
    }
    Repeater {
        id: cells
        model: root.whole.width > 0 ? root.across * root.down : 0
        Cell {}
    }
    Connections {
        target: root.loader
        function onCame(name: string, there: bool): void {
            for (let i = 0; i < cells.count; i++) {
                const cell = cells.itemAt(i) as Cell;
                if (cell !== null && cell.name === name) {
                    if (there)
                        cell.source = "image://tiles/" + name;
                    cell.failed = !there;
                    Qt.callLater(root.look);
                    return;
                }
            }
        }
    }
    // The line may be back.
    Timer {
        running: root.lacking && !root.held
        interval: Theme.again
        onTriggered: {
            for (let i = 0; i < cells.count; i++)
                (cells.itemAt(i) as Cell).failed = false;
            root.wish();
        }
    }
}
