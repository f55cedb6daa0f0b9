package org.elmport.card;

/** The picture of a student at one institution. Personal. Immutable. */
public final class PictureEntry {

    private final StudentIdentifier holder;
    private final String institutionCode;
    private final byte[] image;

    /**
     * A picture.
     *
     * @param holder whom it shows
     * @param institutionCode the PIC of the institution
     * @param image the bytes of its file
     */
    public PictureEntry(StudentIdentifier holder, String institutionCode, byte[] image) {
        this.holder = holder;
        this.institutionCode = institutionCode;
        this.image = image.clone();
    }

    /** Whom it shows. */
    public StudentIdentifier holder() {
        return holder;
    }

    /** The PIC of the institution. */
    public String institutionCode() {
        return institutionCode;
    }

    /** The bytes of its file. */
    public byte[] image() {
        return image.clone();
    }

    /** Says of whose student it is, and not of which. */
    @Override
    public String toString() {
        return "picture of a student of " + institutionCode;
    }
}
