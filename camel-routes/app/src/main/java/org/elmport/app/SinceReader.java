package org.elmport.app;

import org.elmport.sync.Since;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads since when what has changed is to be read. */
final class SinceReader implements ITypeConverter<Since> {

    @Override
    public Since convert(String value) {
        try {
            return Since.parse(value);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
