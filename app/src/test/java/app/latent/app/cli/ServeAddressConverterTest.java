package app.latent.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.app.daemon.ServeAddress;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ServeAddressConverterTest {
    private final ServeAddressConverter converter = new ServeAddressConverter();

    @Test
    void aPortAloneIsServedOnThisMachineOnly() {
        assertEquals(ServeAddress.loopback(8480), converter.convert("8480"));
    }

    @Test
    void aHostMayStandBeforeIt() {
        assertEquals(new ServeAddress(InetAddress.ofLiteral("192.168.1.5"), 80), converter.convert("192.168.1.5:80"));
        assertEquals(new ServeAddress(InetAddress.ofLiteral("::1"), 0), converter.convert("[::1]:0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "-1", "65536", "127.0.0.1:", "1.2.3.4:x", "99999999999"})
    void whatIsNoPortIsRefused(String text) {
        assertThrows(TypeConversionException.class, () -> converter.convert(text));
    }
}
