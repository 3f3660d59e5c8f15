package app.latent.app.cli;

import app.latent.app.control.Resolution;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

final class ResolutionConverter implements ITypeConverter<Resolution> {
    @Override
    public Resolution convert(String value) {
        return switch (value) {
            case "merge" -> Resolution.MERGE;
            case "keep-both" -> Resolution.KEEP_BOTH;
            default -> throw new TypeConversionException("expected merge or keep-both but was '" + value + "'");
        };
    }
}
