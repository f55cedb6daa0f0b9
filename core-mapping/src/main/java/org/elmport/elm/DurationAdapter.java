package org.elmport.elm;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** Binds a {@link Duration} to its written form. */
final class DurationAdapter extends XmlAdapter<String, Duration> {

    @Override
    public @Nullable Duration unmarshal(@Nullable String lexical) {
        return lexical == null ? null : new Duration(lexical);
    }

    @Override
    public @Nullable String marshal(@Nullable Duration value) {
        return value == null ? null : value.lexical();
    }
}
