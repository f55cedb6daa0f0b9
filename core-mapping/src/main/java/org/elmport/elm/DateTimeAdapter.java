package org.elmport.elm;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** Binds a {@link DateTime} to its written form. */
final class DateTimeAdapter extends XmlAdapter<String, DateTime> {

    @Override
    public @Nullable DateTime unmarshal(@Nullable String lexical) {
        return lexical == null ? null : new DateTime(lexical);
    }

    @Override
    public @Nullable String marshal(@Nullable DateTime value) {
        return value == null ? null : value.lexical();
    }
}
