package app.latent.gallery.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentTextTest {

    private static Optional<String> parsed(String typed) {
        return CommentText.parse(typed).map(CommentText::text);
    }

    @Test
    void whatWasTypedIsBroughtIntoOneForm() {
        assertEquals(Optional.of("Caf\u00e9\n\nat noon"), parsed("  Cafe\u0301\r\n\r\n\r\n\r\nat\tnoon \n"));
    }

    @Test
    void markupIsTextAsAnyOther() {
        assertEquals(Optional.of("<b>&amp;</b>"), parsed("<b>&amp;</b>"));
    }

    @Test
    void whatSaysNothingOrTooMuchIsNoComment() {
        assertEquals(Optional.empty(), parsed(" \n\t "));
        assertEquals(2000, parsed("\ud83d\udc9c".repeat(2000)).orElseThrow().codePointCount(0, 4000));
        assertEquals(Optional.empty(), parsed("x".repeat(2001)));
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreNoText() {
        assertEquals(Optional.empty(), parsed("a\u001bb"));
        assertEquals(Optional.empty(), parsed("a\u0000b"));
        assertEquals(Optional.empty(), parsed("a\ud83db"));
    }

    @Test
    void whatIsNotInThatFormIsRefusedWhereItIsRead() {
        assertThrows(IllegalArgumentException.class, () -> new CommentText(" a"));
        assertThrows(IllegalArgumentException.class, () -> new CommentText(""));
    }
}
