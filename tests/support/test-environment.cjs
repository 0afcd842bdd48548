const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Jest's environment for Node, but with the globals of an ordinary realm. Jest's own go through an interceptor and
 * a Proxy: each mention of `Math` or `Map` costs a microsecond, and engines that compute run ten times slower than
 * they do outside.
 */
module.exports = class extends TestEnvironment {
  constructor(...options) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...options);
    } finally {
      vm.createContext = createContext;
    }
  }
};
