package org.elmport.display;

/** The picture of one page. */
public final class PageImage {

    private final String fileType;
    private final byte[] content;

    /**
     * A picture.
     *
     * @param fileType its code in the authority list of file types, such as {@code PNG}
     * @param content the bytes of the file
     */
    public PageImage(String fileType, byte[] content) {
        this.fileType = fileType;
        this.content = content.clone();
    }

    /** The code of its format in the authority list of file types. */
    public String fileType() {
        return fileType;
    }

    /** The bytes of the file. */
    public byte[] content() {
        return content.clone();
    }
}
