package quanheng.rights;

/// What a right is within its category. Its words are the messages `rights.variety.<name>`.
public enum Variety {
    /// Nothing in particular.
    ORDINARY,
    /// A collective mark (集体商标).
    COLLECTIVE_MARK,
    /// A certification mark (证明商标).
    CERTIFICATION_MARK,
    /// A geographical indication protected as a product (地理标志产品).
    PROTECTED_PRODUCT,
    /// An agricultural product's geographical indication (农产品地理标志).
    AGRICULTURAL_PRODUCT,
    /// A geographical indication registered as a collective or certification mark.
    REGISTERED_MARK,
    /// A tree or vine (木本、藤本).
    WOODY_PLANT,
    /// Any other plant.
    OTHER_PLANT
}
