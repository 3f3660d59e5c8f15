/** Files that the build hands out as they are: the address of each. */
declare module "*.json" {
  const address: string;
  export default address;
}
