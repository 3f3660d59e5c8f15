package app.latent.indexer.search;

import app.latent.indexer.query.WordForms;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of several texts as Lucene's tokens. A word's other form stands at its place, marked, so that a word is always
 * found as it is. Between two texts is a gap: no phrase is of both.
 */
final class WordStream extends TokenStream {
    /** Behind a form; in no word, nor in what people look for. */
    private static final char MARK = '\u0001';

    private static final int GAP = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private final List<List<String>> texts;
    private final boolean withForms;
    private int text;
    private int word;
    private boolean isFormNext;

    /** @param withForms also the words' common forms */
    WordStream(List<List<String>> texts, boolean withForms) {
        this.texts = texts;
        this.withForms = withForms;
    }

    /** The term for words other than this form that have it. */
    static String marked(String form) {
        return form + MARK;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (text < texts.size() && word == texts.get(text).size()) {
            text++;
            word = 0;
        }
        if (text == texts.size()) {
            return false;
        }
        String now = texts.get(text).get(word);
        String form = withForms ? WordForms.common(now) : now;
        if (isFormNext) {
            term.append(marked(form));
            step.setPositionIncrement(0);
        } else {
            term.append(now);
            step.setPositionIncrement(word == 0 ? GAP : 1);
        }
        isFormNext = !isFormNext && !form.equals(now);
        if (!isFormNext) {
            word++;
        }
        return true;
    }

    @Override
    public void reset() {
        text = 0;
        word = 0;
        isFormNext = false;
    }
}
