//! The documents that a shop is asked.

/// What a product's plan is made of.
const PRODUCT: &str = "id enabled featuredAsset { id } assets { id } customFields { pimCode }
    facetValues { id facet { code } }
    translations { languageCode name description }
    optionGroups { id code options { id code } }
    variants { id sku enabled options { id code } customFields { gtin } prices { currencyCode price }
               stockLevels { stockLocationId stockOnHand } translations { languageCode name } }";

pub(super) fn product_by_id() -> String {
    format!("query($id: ID!) {{ product(id: $id) {{ {PRODUCT} }} }}")
}

pub(super) fn products_by_code() -> String {
    format!(
        "query($codes: [String!]!) {{ products(options: {{ take: 1, filter: {{ pimCode: {{ in: $codes }} }} }}) {{
            items {{ {PRODUCT} }} }} }}"
    )
}

pub(super) fn create_product() -> String {
    format!(
        "mutation($input: CreateProductInput!) {{ product: createProduct(input: $input) {{ {PRODUCT} }} }}"
    )
}

pub(super) const SETUP: &str =
    "{ activeChannel { defaultCurrencyCode availableCurrencyCodes pricesIncludeTax }
    stockLocations(options: { take: 1, sort: { createdAt: ASC } }) { items { id } } }";

pub(super) const UPDATE_PRODUCT: &str =
    "mutation($input: UpdateProductInput!) { updateProduct(input: $input) { id } }";

pub(super) const GROUP_BY_CODE: &str = "query($code: String!) {
    groups: productOptionGroups(options: { filter: { code: { eq: $code } } }) { items { id code options { id code } } } }";

pub(super) const CREATE_GROUP: &str = "mutation($input: CreateProductOptionGroupInput!) {
    group: createProductOptionGroup(input: $input) { id code options { id code } } }";

pub(super) const ADD_GROUP: &str = "mutation($product: ID!, $group: ID!) {
    addOptionGroupToProduct(productId: $product, optionGroupId: $group) { id } }";

pub(super) const CREATE_OPTION: &str =
    "mutation($input: CreateProductOptionInput!) { option: createProductOption(input: $input) { id } }";

pub(super) const CREATE_VARIANTS: &str = "mutation($input: [CreateProductVariantInput!]!) {
    variants: createProductVariants(input: $input) { id sku } }";

pub(super) const UPDATE_VARIANTS: &str =
    "mutation($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }";

pub(super) const PICTURES: &str = "query($hashes: [String!]!) {
    assets(options: { take: 100, filter: { pimCode: { in: $hashes } } }) { items { id customFields { pimCode } } } }";

pub(super) const UPLOAD: &str = "mutation($file: Upload!, $code: String!) {
    made: createAssets(input: [{ file: $file, customFields: { pimCode: $code } }]) {
        __typename ... on Asset { id } ... on ErrorResult { message } } }";

pub(super) const FACETS: &str = "query($codes: [String!]!) { facets(options: { filter: { code: { in: $codes } } }) { items { id code } } }";

pub(super) const CREATE_FACET: &str =
    "mutation($input: CreateFacetInput!) { facet: createFacet(input: $input) { id code } }";

pub(super) const VALUES: &str = "query($facet: String!, $skip: Int!) {
    values: facetValues(options: { take: 100, skip: $skip, filter: { facetId: { eq: $facet } } }) {
        items { id code translations { languageCode name } } } }";

pub(super) const CREATE_VALUE: &str =
    "mutation($input: [CreateFacetValueInput!]!) { values: createFacetValues(input: $input) { id code } }";

pub(super) const UPDATE_VALUE: &str =
    "mutation($input: [UpdateFacetValueInput!]!) { updateFacetValues(input: $input) { id } }";

pub(super) const COLLECTIONS: &str = "query($skip: Int!) {
    collections(options: { take: 100, skip: $skip, filter: { pimCode: { isNull: false } } }) {
        items { id parentId customFields { pimCode } translations { languageCode name } } } }";

pub(super) const TOP: &str =
    "{ collections(options: { take: 1, topLevelOnly: true }) { items { parentId } } }";

pub(super) const CREATE_COLLECTION: &str = "mutation($input: CreateCollectionInput!) { collection: createCollection(input: $input) { id parentId } }";

pub(super) const UPDATE_COLLECTION: &str =
    "mutation($input: UpdateCollectionInput!) { updateCollection(input: $input) { id } }";

pub(super) const MOVE_COLLECTION: &str =
    "mutation($input: MoveCollectionInput!) { moveCollection(input: $input) { id } }";
