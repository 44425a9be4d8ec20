import QtQuick
import QtQuick.Templates as T

// Tells a screen reader whether a button is on. Not bound in the button: the template writes its own state over
// what was bound, once it is complete (EN 301 549, 5.6; WCAG 4.1.2).
QtObject {
    id: root

    required property T.AbstractButton button
    // It can be on and off.
    required property bool switches
    required property bool on

    onSwitchesChanged: tell()
    onOnChanged: tell()
    Component.onCompleted: tell()

    function tell(): void {
        if (!button)
            return; // not yet, or no longer
        button.Accessible.checkable = switches;
        button.Accessible.checked = switches && on;
    }
}
