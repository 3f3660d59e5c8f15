package app.latent.indexer.metadata;

import app.latent.indexer.container.PngReader;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that formats have of their own: PNG's keywords (W3C PNG, section 11.3.3), JPEG's comment. */
final class TextFacts {
    private TextFacts() {}

    static void tell(Tags tags, Claims claims) {
        claims.add(Fact.COMMENT, Origin.TEXT, tags.text(JpegCommentDirectory.class, JpegCommentDirectory.TAG_COMMENT));
    }

    static void tell(List<PngReader.Text> texts, Claims claims) {
        texts.forEach(t -> tell(t, claims));
    }

    private static void tell(PngReader.Text png, Claims claims) {
        String text = Tags.utf8OrWindows(png.text().getBytes(StandardCharsets.ISO_8859_1));
        switch (png.key()) {
            case "Title" -> claims.addText(Fact.TITLE, Origin.TEXT, text);
            case "Description" -> claims.addText(Fact.CAPTION, Origin.TEXT, text);
            case "Comment" -> claims.addText(Fact.COMMENT, Origin.TEXT, text);
            case "Author" ->
                claims.add(Fact.CREATORS, Origin.TEXT, Text.clean(text).map(List::of));
            case "Software" -> claims.addText(Fact.SOFTWARE, Origin.TEXT, text);
            case "Source", "Model" -> claims.addText(Fact.MODEL, Origin.TEXT, text);
            case "Make" -> claims.addText(Fact.MAKE, Origin.TEXT, text);
            case "Creation Time", "create-date" -> claims.add(Fact.DIGITIZED, Origin.TEXT, Times.parse(text));
            default -> {}
        }
    }
}
