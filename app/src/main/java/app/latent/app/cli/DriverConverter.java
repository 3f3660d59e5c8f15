package app.latent.app.cli;

import app.latent.mount.driver.Driver;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a driver, in small letters. */
final class DriverConverter implements ITypeConverter<Driver> {

    @Override
    public Driver convert(String text) {
        return Arrays.stream(Driver.values())
                .filter(driver -> name(driver).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no driver '" + text + "', but " + names()));
    }

    private static String names() {
        return Arrays.stream(Driver.values()).map(DriverConverter::name).collect(Collectors.joining(", "));
    }

    private static String name(Driver driver) {
        return driver.name().toLowerCase(Locale.ROOT);
    }
}
