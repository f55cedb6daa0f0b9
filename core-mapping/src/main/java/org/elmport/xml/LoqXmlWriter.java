package org.elmport.xml;

import java.io.OutputStream;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;

/**
 * Writes entities as one LOQ XML document, as they come: nothing of an entity is kept once it has ended. The elements
 * have no prefix, because QDR took none in 2025, and there is no schemaLocation. The same events give the same bytes.
 *
 * <p>Entities come in the order of the containers, which is that of
 * {@link org.elmport.elm.declaration.ElmModel#types()}; labels of concepts that are taken from code lists are left out,
 * as the schema wants. A failing stream shows as {@link java.io.UncheckedIOException}.
 */
public final class LoqXmlWriter extends DatasetXmlWriter {

    /**
     * Starts a document.
     *
     * @param stream where the bytes go; it is flushed at the end, and left open
     * @param profile the version to write
     * @param findings hears what the version cannot carry
     */
    public LoqXmlWriter(OutputStream stream, ApplicationProfile profile, FindingSink findings) {
        super(stream, names(profile), findings);
    }

    private static LoqNames names(ApplicationProfile profile) {
        if (profile.family() != ApplicationProfile.Family.LOQ) {
            throw new IllegalArgumentException(profile + " is no version of LOQ");
        }
        return LoqNames.of(profile);
    }
}
