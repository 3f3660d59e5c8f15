package app.latent.vault.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecoveryKeyTest {

    private static final WordForm WORDS = new WordForm(TestWords.list());
    private static final CodeForm CODE = new CodeForm();
    private final Random random = new Random(5);

    static List<RecoveryKeyForm> forms() {
        return List.of(WORDS, CODE);
    }

    private byte[] masterkey() {
        byte[] masterkey = new byte[RecoveryKey.MASTERKEY];
        random.nextBytes(masterkey);
        return masterkey;
    }

    private String written(byte[] masterkey, RecoveryKeyForm form) {
        try (RecoveryKey key = RecoveryKey.of(masterkey)) {
            return new String(key.write(form));
        }
    }

    private static byte[] read(String text, RecoveryKeyForm form) throws UnreadableRecoveryKeyException {
        try (RecoveryKey key = RecoveryKey.read(text.toCharArray(), form)) {
            return key.masterkey();
        }
    }

    /** CRC-32 of 64 zeros is 758D6336, so the last two bytes are 36 and 63, as Guava's hash has them that the original writes. */
    @Test
    void theChecksumIsTheLowHalfOfTheCrcWithItsLowByteFirst() {
        String text = written(new byte[64], WORDS);
        List<String> words = List.of(text.split(" "));
        assertEquals(44, words.size());
        assertEquals(Collections.nCopies(42, TestWords.words().get(0)), words.subList(0, 42));
        assertEquals(TestWords.words().get(0x003), words.get(42));
        assertEquals(TestWords.words().get(0x663), words.get(43));
    }

    @Test
    void aWordStandsForTwelveBitsMostSignificantFirst() {
        byte[] masterkey = new byte[64];
        System.arraycopy(HexFormat.of().parseHex("123456"), 0, masterkey, 0, 3);
        String[] words = written(masterkey, WORDS).split(" ");
        assertEquals(TestWords.words().get(0x123), words[0]);
        assertEquals(TestWords.words().get(0x456), words[1]);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsWrittenIsReadAgain(RecoveryKeyForm form) throws UnreadableRecoveryKeyException {
        for (int i = 0; i < 1_000; i++) {
            byte[] masterkey = masterkey();
            String text = written(masterkey, form);
            assertEquals(form.parts(), text.split(" ").length);
            assertArrayEquals(masterkey, read(text, form));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itIsReadHoweverPeopleTypeIt(RecoveryKeyForm form) throws UnreadableRecoveryKeyException {
        byte[] masterkey = masterkey();
        String text = written(masterkey, form);
        assertArrayEquals(masterkey, read(text.toUpperCase(java.util.Locale.ROOT), form));
        assertArrayEquals(masterkey, read(text.toLowerCase(java.util.Locale.ROOT), form));
        assertArrayEquals(masterkey, read("\n " + text.replace(" ", " \r\n\t") + "  \n", form));
        assertArrayEquals(masterkey, read(text.replace(' ', '-'), form));
        assertArrayEquals(masterkey, read(text.replace(' ', '\u00a0'), form));
        StringBuilder numbered = new StringBuilder();
        String[] parts = text.split(" ");
        for (int i = 0; i < parts.length; i++) numbered.append("%4d. %s\n".formatted(i + 1, parts[i]));
        assertArrayEquals(masterkey, read(numbered.toString(), form));
    }

    @Test
    void aCodeIsReadWithoutSpacesAndWithLettersInPlaceOfDigits() throws UnreadableRecoveryKeyException {
        byte[] masterkey = masterkey();
        String text = written(masterkey, CODE);
        assertArrayEquals(masterkey, read(text.replace(" ", ""), CODE));
        assertArrayEquals(masterkey, read(text.replace('0', 'O').replace('1', 'l'), CODE));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aPartThatIsImpossibleIsNamedByItsPlace(RecoveryKeyForm form) {
        String[] parts = written(masterkey(), form).split(" ");
        parts[2] = "xyzzyx";
        parts[16] = "plugh";
        UnreadableRecoveryKeyException e =
                assertThrows(UnreadableRecoveryKeyException.class, () -> read(String.join(" ", parts), form));
        assertTrue(String.valueOf(e.getMessage()).contains("s 3, 17 of " + form.parts()), e.getMessage());
        assertFalse(String.valueOf(e.getMessage()).contains("xyzzy"), "what was typed is a secret nearly");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void tooFewAndTooManyPartsAreSaidSo(RecoveryKeyForm form) {
        String text = written(masterkey(), form);
        for (String other : List.of("", text.substring(0, text.lastIndexOf(' ')), text + " " + text)) {
            UnreadableRecoveryKeyException e =
                    assertThrows(UnreadableRecoveryKeyException.class, () -> read(other, form));
            assertTrue(String.valueOf(e.getMessage()).contains("has " + form.parts()), e.getMessage());
        }
    }

    @Test
    void wordsThatHaveChangedPlacesAreNoRecoveryKey() {
        List<String> words = new ArrayList<>(List.of(written(masterkey(), WORDS).split(" ")));
        Collections.swap(words, 4, 5);
        assertThrows(UnreadableRecoveryKeyException.class, () -> read(String.join(" ", words), WORDS));
    }

    @Test
    void everyWrongCharacterOfACodeIsFoundInItsGroup() {
        String text = written(masterkey(), CODE);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == ' ') continue;
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZU".toCharArray()) {
                if (other == text.charAt(at)) continue;
                String wrong = text.substring(0, at) + other + text.substring(at + 1);
                UnreadableRecoveryKeyException e =
                        assertThrows(UnreadableRecoveryKeyException.class, () -> read(wrong, CODE));
                assertTrue(String.valueOf(e.getMessage()).contains("group " + (at / 7 + 1) + " of"), e.getMessage());
            }
        }
    }

    @Test
    void groupsThatHaveChangedPlacesAreFound() {
        String[] groups = written(masterkey(), CODE).split(" ");
        for (int a = 0; a < groups.length; a++) {
            for (int b = a + 1; b < groups.length; b++) {
                String[] swapped = groups.clone();
                swapped[a] = groups[b];
                swapped[b] = groups[a];
                UnreadableRecoveryKeyException e =
                        assertThrows(UnreadableRecoveryKeyException.class, () -> read(String.join(" ", swapped), CODE));
                assertTrue(
                        String.valueOf(e.getMessage()).contains("s " + (a + 1) + ", " + (b + 1) + " of"),
                        e.getMessage());
            }
        }
    }

    @Test
    void eitherFormIsKnownByItsLook() throws UnreadableRecoveryKeyException {
        RecoveryKeyForms forms = RecoveryKeyForms.of(Optional.of(TestWords.list()));
        for (int i = 0; i < 200; i++) {
            byte[] masterkey = masterkey();
            for (RecoveryKeyForm form : forms()) {
                try (RecoveryKey key = forms.read(written(masterkey, form).toCharArray())) {
                    assertArrayEquals(masterkey, key.masterkey());
                }
            }
        }
        assertEquals(WORDS.parts(), forms.best().parts());
    }

    @Test
    void withoutAListOnlyCodesAreReadAndWritten() throws UnreadableRecoveryKeyException {
        RecoveryKeyForms forms = RecoveryKeyForms.of(Optional.empty());
        byte[] masterkey = masterkey();
        assertEquals(CODE, forms.best());
        try (RecoveryKey key = forms.read(written(masterkey, CODE).toCharArray())) {
            assertArrayEquals(masterkey, key.masterkey());
        }
        UnreadableRecoveryKeyException e = assertThrows(
                UnreadableRecoveryKeyException.class,
                () -> forms.read(written(masterkey, WORDS).toCharArray()).close());
        assertTrue(String.valueOf(e.getMessage()).contains("--word-list"), e.getMessage());
    }

    @Test
    void aClosedKeyTellsNothing() {
        byte[] masterkey = masterkey();
        RecoveryKey key = RecoveryKey.of(masterkey);
        key.close();
        assertThrows(IllegalStateException.class, () -> key.write(CODE));
        assertThrows(IllegalStateException.class, key::masterkey);
        assertFalse(Arrays.equals(masterkey, new byte[64]), "the caller's array stays the caller's");
    }
}
