package org.elmport.app;

import org.elmport.sync.ledger.Hash;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the hash of a plan on the command line. */
final class HashReader implements ITypeConverter<Hash> {

    @Override
    public Hash convert(String word) {
        try {
            return Hash.parse(word.strip());
        } catch (IllegalArgumentException noHash) {
            throw new TypeConversionException("must be the 64 digits that stand behind the word plan, not " + word);
        }
    }
}
