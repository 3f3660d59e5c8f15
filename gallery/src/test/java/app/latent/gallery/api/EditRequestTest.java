package app.latent.gallery.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.gallery.fixture.PhotoBuilder;
import app.latent.indexer.Photo;
import app.latent.indexer.edit.Edit;
import app.latent.indexer.media.BytesSource;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.SidecarReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EditRequestTest {
    private static final Photo PHOTO = new PhotoBuilder("a", "a.jpg").build();

    private static Edit turned(Metadata told) throws Exception {
        String json = "{\"photos\": [\"a\"], \"change\": {\"rotate\": 90}}";
        return EditRequest.read(json.getBytes(StandardCharsets.UTF_8), 1).editOf(PHOTO, told);
    }

    private static Metadata told(String attributes) throws Exception {
        String packet = """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
                 xmlns:exif="http://ns.adobe.com/exif/1.0/" %s/></rdf:RDF></x:xmpmeta>""".formatted(attributes);
        return SidecarReader.read(new BytesSource("a.jpg.xmp", packet.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSecondTurnGoesOnFromTheFirstAlsoBeforeTheIndexKnowsOfIt() throws Exception {
        assertEquals("{orientation=To[value=6]}", turned(Metadata.NONE).toString());
        assertEquals(
                "{orientation=To[value=3]}",
                turned(told("tiff:Orientation=\"6\"")).toString());
    }
}
