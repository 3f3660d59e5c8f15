package app.latent.indexer.analysis;

import app.latent.indexer.Look;
import app.latent.indexer.Look.Colour;
import app.latent.indexer.Look.Share;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A look as bytes: whether there is one, the colours by name with their shares, and the other fields in order. */
final class LookCodec {
    private static final int PERCENT = 100;
    private static final int NONE = -1;

    /** 5 to 25 bytes in URL-safe Base64. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[A-Za-z0-9_-]{7,34}");

    private static final Map<String, Colour> BY_NAME =
            Arrays.stream(Colour.values()).collect(Collectors.toUnmodifiableMap(Colour::name, Function.identity()));

    private LookCodec() {}

    static void write(@Nullable Look look, DataOutputStream out) throws IOException {
        out.writeBoolean(look != null);
        if (look == null) {
            return;
        }
        out.writeInt(look.colours().size());
        for (Share share : look.colours()) {
            out.writeUTF(share.colour().name());
            out.writeInt(share.percent());
        }
        out.writeBoolean(look.mono());
        Integer sharpness = look.sharpness();
        out.writeInt(sharpness == null ? NONE : sharpness);
        out.writeInt(look.quality());
        Long fingerprint = look.fingerprint();
        out.writeBoolean(fingerprint != null);
        out.writeLong(fingerprint == null ? 0 : fingerprint);
        AnalysisCodec.writeText(out, look.placeholder());
    }

    /** @throws IOException where this is no look within all limits */
    static @Nullable Look read(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        List<Share> colours = readColours(in);
        boolean mono = in.readBoolean();
        int sharpness = AnalysisCodec.within(in.readInt(), NONE, PERCENT);
        int quality = AnalysisCodec.within(in.readInt(), 0, PERCENT);
        boolean known = in.readBoolean();
        long fingerprint = in.readLong();
        String placeholder = AnalysisCodec.required(AnalysisCodec.readText(in));
        if (!PLACEHOLDER.matcher(placeholder).matches()) {
            throw new IOException("Not a placeholder");
        }
        return new Look(
                colours, mono, sharpness == NONE ? null : sharpness, quality, known ? fingerprint : null, placeholder);
    }

    private static List<Share> readColours(DataInputStream in) throws IOException {
        int count = AnalysisCodec.within(in.readInt(), 0, Colour.values().length);
        List<Share> colours = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Colour colour = BY_NAME.get(in.readUTF());
            if (colour == null) {
                throw new IOException("Not a colour");
            }
            colours.add(new Share(colour, AnalysisCodec.within(in.readInt(), 1, PERCENT)));
        }
        if (colours.stream().map(Share::colour).distinct().count() < count) {
            throw new IOException("A colour twice");
        }
        return List.copyOf(colours);
    }
}
