package app.latent.app.terminal;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A QR code in characters, two modules to one, as a character is about twice as high as it is wide. Black on white by colours of its own: most readers take no light code on
 * a dark terminal.
 */
public final class QrLines {
    private static final String COLOURS = "\u001b[30;107m";
    private static final String AS_BEFORE = "\u001b[0m";

    /** The standard asks for four light modules around the code; phones are content with two. */
    private static final int MARGIN = 2;

    private QrLines() {}

    public static List<String> of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        List<String> lines = new ArrayList<>();
        for (int y = -MARGIN; y < code.size + MARGIN; y += 2) {
            var line = new StringBuilder(COLOURS);
            for (int x = -MARGIN; x < code.size + MARGIN; x++) {
                line.append(character(code.getModule(x, y), code.getModule(x, y + 1)));
            }
            lines.add(line.append(AS_BEFORE).toString());
        }
        return lines;
    }

    private static char character(boolean upper, boolean lower) {
        if (upper) return lower ? '█' : '▀';
        return lower ? '▄' : ' ';
    }
}
