import QtQuick
import Kiosk

Words {
    cap: Theme.h3
    font.weight: Font.Bold
    lineHeight: Theme.spread(1.1)
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
