package app.latent.gateway.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrSquaresTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z");
    private static final int MARGIN = 4;
    private static final int PIXELS = 4;

    @ParameterizedTest
    @ValueSource(strings = {"k3vd-x6ta-omqz-2hpw-ej7s", "x", "https://192.168.1.7:8480/ \u00fc"})
    void aReaderReadsWhatIsDrawn(String text) throws Exception {
        assertEquals(text, read(QrSquares.of(text)));
    }

    @Test
    void itIsDrawnAlikeInEveryLanguage() {
        String drawn = QrSquares.of("x").path();
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals(drawn, QrSquares.of("x").path());
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static String read(QrSquares squares) throws Exception {
        int side = (squares.size() + 2 * MARGIN) * PIXELS;
        byte[] light = new byte[side * side];
        Arrays.fill(light, (byte) 0xff);
        assertEquals("", RUN.matcher(squares.path()).replaceAll(""), "nothing but runs");
        RUN.matcher(squares.path()).results().forEach(run -> {
            int x = Integer.parseInt(run.group(1)) + MARGIN;
            int y = Integer.parseInt(run.group(2)) + MARGIN;
            int length = Integer.parseInt(run.group(3));
            assertEquals(run.group(1), run.group(4), "it is closed where it began");
            for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
                Arrays.fill(light, row * side + x * PIXELS, row * side + (x + length) * PIXELS, (byte) 0);
            }
        });
        var source = new PlanarYUVLuminanceSource(light, side, side, 0, 0, side, side, false);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
