#!/usr/bin/env node
// Old versions of Node read this file too: it is written so that they can say that they are too old.
var version = process.versions.node.split('.').map(Number);

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('engage needs Node 20.19 or newer; this is Node ' + process.versions.node + '.');
  process.exitCode = 3;
} else {
  // Stands if the program never comes to its end, which Node would call a success.
  process.exitCode = 3;
  import('../dist/engage.js')
    .then(function (engage) {
      return engage.main(process.argv.slice(2));
    })
    .then(function (exitCode) {
      // Not process.exit(): that would cut off what a slow reader has not yet taken.
      process.exitCode = exitCode;
    })
    .catch(function (fault) {
      console.error('engage: the program is not complete, install it again: ' + fault.message);
      process.exitCode = 3;
    });
}
