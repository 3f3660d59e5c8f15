package app.latent.vault.nio;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns of file names as {@link java.nio.file.FileSystem#getPathMatcher} has them, as regular expressions. */
final class Globs {

    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int at;
    private boolean inGroup;

    private Globs(String glob) {
        this.glob = glob;
    }

    /** @throws PatternSyntaxException when the pattern is none */
    static Pattern toPattern(String glob) {
        return new Globs(glob).translate();
    }

    private Pattern translate() {
        while (at < glob.length()) {
            one(glob.charAt(at++));
        }
        if (inGroup) throw broken("a group that does not end");
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private void one(char c) {
        switch (c) {
            case '*' -> star();
            case '?' -> regex.append("[^/]");
            case '[' -> bracket();
            case '\\' -> literal(escaped());
            case '{' -> beginGroup();
            case '}' -> endGroup();
            case ',' -> regex.append(inGroup ? "|" : ",");
            default -> literal(c);
        }
    }

    private void star() {
        if (at < glob.length() && glob.charAt(at) == '*') {
            at++;
            regex.append(".*");
        } else {
            regex.append("[^/]*");
        }
    }

    private void beginGroup() {
        if (inGroup) throw broken("a group in a group");
        inGroup = true;
        regex.append("(?:");
    }

    private void endGroup() {
        regex.append(inGroup ? ")" : "\\}");
        inGroup = false;
    }

    private char escaped() {
        if (at == glob.length()) throw broken("nothing after a backslash");
        return glob.charAt(at++);
    }

    private void literal(char c) {
        if (SPECIAL.indexOf(c) >= 0) regex.append('\\');
        regex.append(c);
    }

    /** A set of characters, none of which is the separator. */
    private void bracket() {
        int end = glob.indexOf(']', at + 1);
        if (end < 0) throw broken("a set of characters that does not end");
        boolean negated = glob.charAt(at) == '!';
        regex.append("[[^/]&&[").append(negated ? "^" : "");
        for (int i = negated ? at + 1 : at; i < end; i++) {
            char c = glob.charAt(i);
            if (c == '/') throw broken("a separator in a set of characters");
            if ("\\[]&^".indexOf(c) >= 0) regex.append('\\');
            regex.append(c);
        }
        regex.append("]]");
        at = end + 1;
    }

    private PatternSyntaxException broken(String why) {
        return new PatternSyntaxException(why, glob, at);
    }
}
