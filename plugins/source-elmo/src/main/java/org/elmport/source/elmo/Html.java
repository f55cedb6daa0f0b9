package org.elmport.source.elmo;

import java.util.regex.Pattern;

/** Descriptions of credentials are plain texts in which special characters are written as entities, or HTML. */
final class Html {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/]");

    private static final Pattern PAGE = Pattern.compile("(?is)\\A\\s*(<!doctype\\s+html|<html)\\b.*");

    private Html() {}

    /** Whether a document is a page for people, such as one that asks to log in. */
    static boolean page(String document) {
        return PAGE.matcher(document).matches();
    }

    /** Whether a text has markup. */
    static boolean markup(String text) {
        return TAG.matcher(text).find();
    }

    /** The characters of a text without markup. */
    static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
