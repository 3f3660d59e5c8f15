package app.latent.indexer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.indexer.corpus.Corpus;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.MagicBytes;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMetaFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gives away whose camera it was, and who is to be seen; the values are those that exiftool tells. */
class SerialsAndFacesTest {
    private static Metadata read(String name) throws IOException {
        Path file = Corpus.folder().resolve("photos").resolve(name);
        try (FileSource source = FileSource.open(file)) {
            return MetadataReader.read(source, MagicBytes.detect(source).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "heic/L_exif_xmp_iptc.heic, 022070029137",
        "raw/Canon-R6-pruned.CR3, 093022004357",
        "camera/Olympus PEN E-P3.jpg, B9U505495",
        "camera/_K6A7946.JPG, 302022000566"
    })
    void aCamerasNumberIsKnown(String name, String serial) throws IOException {
        assertEquals(Optional.of(serial), read(name).get(Fact.SERIAL));
    }

    @ParameterizedTest
    @CsvSource({"iptc-xmp/title_caption_digikam.jpg, 2", "iptc-xmp/portrait.jpg, 2", "iptc-xmp/Chars.jpg, 3"})
    void facesThatProgramsHaveMarkedAreCounted(String name, int faces) throws IOException {
        assertEquals(Optional.of(faces), read(name).get(Fact.FACES));
    }

    @Test
    void zerosAreNoNumber() {
        assertEquals(Optional.empty(), Serials.of(Optional.of("0000000000")));
        assertEquals(Optional.empty(), Serials.of(Optional.of(" - ")));
        assertEquals(Optional.of("0a"), Serials.of(Optional.of("0a")));
    }

    private static Optional<Integer> faces(String properties) throws XMPException {
        return XmpFaces.in(List.of(XMPMetaFactory.parseFromString("""
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:mwg="http://www.metadataworkinggroup.com/schemas/regions/"
             xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"
             xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#">%s</rdf:Description></rdf:RDF></x:xmpmeta>""".formatted(properties))));
    }

    @Test
    void regionsOfOtherThingsAreNoFaces() throws XMPException {
        String regions = """
                <mwg:Regions rdf:parseType="Resource"><mwg:RegionList><rdf:Bag>
                <rdf:li rdf:parseType="Resource"><mwg:Type>Face</mwg:Type></rdf:li>
                <rdf:li rdf:parseType="Resource"><mwg:Type>Pet</mwg:Type><mwg:Name>Rex</mwg:Name></rdf:li>
                <rdf:li rdf:parseType="Resource"><mwg:Name>Ada</mwg:Name></rdf:li>
                </rdf:Bag></mwg:RegionList></mwg:Regions>""";
        assertEquals(Optional.of(2), faces(regions));
        assertEquals(Optional.empty(), faces(regions.replaceAll("(?s)<rdf:li.*</rdf:li>", "")));
    }

    @Test
    void whatMicrosoftMarksCounts() throws XMPException {
        assertEquals(Optional.of(2), faces("""
                <MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>
                <rdf:li MPReg:Rectangle="0.1, 0.1, 0.2, 0.2"/>
                <rdf:li MPReg:Rectangle="0.5, 0.1, 0.2, 0.2" MPReg:PersonDisplayName="Ada"/>
                </rdf:Bag></MPRI:Regions></MP:RegionInfo>"""));
    }
}
