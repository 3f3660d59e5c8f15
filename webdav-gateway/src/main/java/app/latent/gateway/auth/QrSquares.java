package app.latent.gateway.auth;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code to be drawn (ISO/IEC 18004).
 *
 * @param size modules in a row
 * @param path what is dark, as the data of an SVG path in which a module is 1 by 1
 */
record QrSquares(int size, String path) {

    static QrSquares of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (!code.getModule(x, y)) continue;
                int end = x;
                while (code.getModule(end, y)) end++;
                path.append('M').append(x).append(' ').append(y);
                path.append('h').append(end - x).append("v1H").append(x).append('z');
                x = end;
            }
        }
        return new QrSquares(code.size, path.toString());
    }
}
