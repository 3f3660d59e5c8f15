package app.latent.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.mount.driver.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DriverConverterTest {
    private final DriverConverter converter = new DriverConverter();

    @Test
    void aDriverIsKnownByItsName() {
        assertEquals(Driver.AUTO, converter.convert("auto"));
        assertEquals(Driver.KERNEL, converter.convert("kernel"));
        assertEquals(Driver.JNR, converter.convert("jnr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KERNEL", "fuse", "jnr "})
    void anyOtherIsRefusedByNamingThem(String text) {
        var refused = assertThrows(TypeConversionException.class, () -> converter.convert(text));
        assertEquals("there is no driver '" + text + "', but auto, kernel, jnr", refused.getMessage());
    }
}
