package org.elmport.mapping;

/** What all mappers use; immutable, for any number of threads. */
record MappingTools(
        MappingOptions options,
        IriMinting iris,
        TextMapper texts,
        CodeMapper codes,
        MomentMapper moments,
        NoteMapper notes,
        WebResourceMapper pages,
        IdentifierMapper identifiers,
        LocationMapper locations) {

    static MappingTools of(MappingOptions options) {
        IriMinting iris = new IriMinting(options.baseIri());
        return new MappingTools(
                options,
                iris,
                new TextMapper(options.defaultTextLanguage()),
                CodeMapper.of(options),
                new MomentMapper(options.zone()),
                new NoteMapper(),
                new WebResourceMapper(),
                new IdentifierMapper(),
                new LocationMapper());
    }
}
