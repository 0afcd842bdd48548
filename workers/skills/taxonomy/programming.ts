export const programming = `
Open Source = open-source, open source software
Code Review = code reviews, peer review of code
SDLC = software development life cycle, software development lifecycle
Debugging = troubleshooting code
Python = python 3, python2, python programming
Java = core java, j2ee, java se, java ee, jee, jakarta ee, advanced java ~ Kotlin, Scala, C#
JavaScript = JS!, java script, ecmascript, vanilla js, es6 ~ TypeScript
TypeScript = ts!, type script > JavaScript
C! = c language, c programming, embedded c, ansi c ~ C++
C++ = cpp, c plus plus, modern c++ ~ C
C# = csharp, c sharp, c#.net > .NET
F# = fsharp, f sharp > .NET
Go! = golang, go lang, go language
Rust! = rust lang, rustlang
Ruby! = ruby language
PHP = php7, php8, core php
Swift! = swift language, swift 5
Kotlin ~ Java
Scala!
Perl
Dart!
Haskell
Elixir!
Erlang
Clojure
Groovy!
Objective-C = objective c, objectivec, obj-c ~ Swift
Visual Basic = vb6, vba macros! > .NET
VBA = excel vba, visual basic for applications
Fortran
Assembly Language = assembler!, x86 assembly, arm assembly, assembly programming
MATLAB = mat lab
Simulink = matlab simulink > MATLAB
LabVIEW = lab view
Lua
Bash = bash scripting, bash shell ~ Shell Scripting
Shell Scripting = shell!, shell script, unix shell scripting, shell programming
PowerShell = power shell ~ Bash
SQL = structured query language, sql queries, sql programming
PL/SQL = plsql, pl sql > SQL
T-SQL = transact sql, tsql > SQL, SQL Server
Apex! = salesforce apex > Salesforce
HTML5 = html, html 5
CSS3 = css, css 3
XML
JSON
YAML
Regular Expressions = regex, regexp
Data Structures = data structure, dsa, data structures and algorithms
Algorithms = algorithm design
Object-Oriented Programming = oop, oops!, object oriented programming, object oriented design, ooad
Functional Programming
Design Patterns = software design patterns
Concurrency = concurrent programming
asyncio = async programming, async python, asynchronous programming > Python
LaTeX! = overleaf
Zig! = zig language
Nim! = nim language
OCaml
Scheme! = scheme lisp
Prolog
Smalltalk
Ada! = ada language
Delphi! = object pascal
Awk
Makefile = gnu make
CMake
Bazel
Gradle
Maven! = apache maven
npm
Yarn! = yarn package manager
ESLint
Memory Management
Compiler Design = compiler construction, compilers!
Parallel Computing = high performance computing, hpc
CUDA = gpu programming
Qt! = qt framework, qml > C++
Boost! = boost c++ > C++
LLVM = clang/llvm > Compiler Design
OpenMP > Parallel Computing
MPI Programming = openmpi, message passing interface > Parallel Computing
JVM Tuning = jvm internals, garbage collection tuning > Java
C++ STL = standard template library, stl! > C++
Lombok! = project lombok > Java
JDBC > Java, SQL
JMS = java message service > Java
JSF = java server faces, javaserver faces, primefaces > Java
EJB = enterprise javabeans, enterprise java beans > Java
Swing! = java swing > Java
JavaFX > Java
Vaadin > Java
RxJava = project reactor
Pydantic > Python
Poetry! = python poetry > Python
Tkinter > Python
PyQt = pyside > Python, Qt
Cython > Python
Numba > Python
Crystal Language! = crystal lang
Hack Language! = hacklang
Racket!
Lisp! = common lisp, emacs lisp
Tcl! = tcl scripting, tcl/tk
ActionScript
ColdFusion
PL/I
4GL = openedge, progress 4gl
Pascal!
VBScript > Visual Basic
AutoHotkey
GDScript
HLSL = shader programming, shaders!
Vulkan!
OpenGL = open gl
DirectX = direct3d
WebAssembly = wasm
Protocol Buffers = protobuf
XSLT > XML
XPath > XML
XML Schema = xsd > XML
LINQ > C#
WinForms = windows forms > .NET
WCF = windows communication foundation > .NET
.NET MAUI = maui! > .NET
Razor Pages = razor views > ASP.NET Core
SignalR > .NET
Hangfire > .NET
NuGet > .NET
Dapper ORM > .NET, SQL
Composer PHP = php composer > PHP
CakePHP = cake php > PHP
Yii Framework = yii2, yii! > PHP
Zend Framework = laminas > PHP
Livewire! = laravel livewire > Laravel
Sidekiq > Ruby
RSpec > Ruby, Unit Testing
Sinatra! > Ruby
Hotwire! = turbo rails > Ruby on Rails
Actix = actix web > Rust
Tokio = tokio runtime > Rust
Cargo! = cargo workspaces > Rust
Goroutines = go concurrency > Go
Echo Framework > Go
Go Fiber = gofiber > Go
GORM > Go
Ktor > Kotlin
Coroutines = kotlin coroutines > Kotlin
Akka > Scala
Play Framework > Scala
Domain-Driven Design = domain driven design, ddd
Clean Architecture = hexagonal architecture, onion architecture
SOLID Principles = solid design principles
Refactoring = code refactoring
Pair Programming
Monorepo = nx monorepo, turborepo
Technical Leadership = tech lead, technical lead
Spring Batch > Spring
Vert.x
MyBatis = ibatis
Log4j
CQRS
Event Sourcing
Message Queues = message brokers, messaging queues
gdb
Valgrind
Perforce = helix core
Rate Limiting
Systems Programming = systems software
io_uring
fsync
Page Cache
Storage Engines
RocksDB = leveldb
VB.NET > .NET
Multithreading = multi threading ~ Concurrency
Reactive Programming
Spring WebFlux = webflux > Spring
GLSL
`;
